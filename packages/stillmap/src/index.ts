export { type StillMap, stillMap } from './still-map.ts';
export type { Mark, ParkMark } from './marks.ts';
export type { StillMapParts } from './parts.ts';
export { palette } from './palette.ts';
export { type Frame, frameAround, provinceFrame } from './view.ts';
export { type Box, overlap } from './labels.ts';
export { cleanText, escapeXml, tag } from './svg.ts';
export { ems } from './text-width.ts';
export { overview } from './overview.ts';
