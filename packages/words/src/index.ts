export type { Words } from './en.ts';
export type { AboutWords } from './about-en.ts';
export type { LawWords } from './law-en.ts';
export * from './load.ts';
export * from './speaker.ts';
export * from './figure.ts';
export * from './chip.ts';
export * from './reason.ts';
