export { atlasIn, realAtlas } from './real-atlas.ts';
export { syntheticAtlas } from './synthetic-atlas.ts';
export { anyLink } from './any-link.ts';
