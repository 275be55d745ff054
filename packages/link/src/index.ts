export * from './state.ts';
export * from './codec.ts';
export { keys, readKeys, writeKeys } from './keys.ts';
export { type LinkKey, single } from './link-key.ts';
export * from './ranking.ts';
export * from './camera.ts';
export * from './form.ts';
export * from './typed.ts';
export { readPairs, readText, withoutTracking } from './pairs.ts';
