export { atlasIn, realAtlas } from './real-atlas.ts';
export { anyLink } from './any-link.ts';
