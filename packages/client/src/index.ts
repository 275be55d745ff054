export * from './api-error.ts';
export type { Door } from './load.ts';
export * from './atlas.ts';
export * from './history.ts';
export * from './map-shapes.ts';
