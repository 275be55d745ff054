export * from './faults.ts';
export * from './kinds.ts';
export * from './render.ts';
export * from './templates.ts';
export * from './catalogues.ts';
export * from './sentences.ts';
