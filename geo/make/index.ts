export { type Made, make } from './make.ts';
export { serialise } from './serialise.ts';
export type { BuiltFiles } from './finished.ts';
export type { Files, Problem } from './files.ts';
export type { Published } from './history.ts';
