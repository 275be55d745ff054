export type { Words } from './en/list.ts';
export type { DetailWords } from './en/detail.ts';
export type { EnergyWords } from './en/energy.ts';
export * from './load.ts';
export * from './speaker.ts';
export * from './figure.ts';
export * from './chip.ts';
export * from './reason.ts';
export * from './legal-terms.ts';
