export { type PageAssets, createRenderer } from './render.tsx';
export { parkLine } from './head/head.ts';
export { type Pages, loadPages } from './site/pages.tsx';
export { type PageKind, pageKinds, parsePath } from './site/route.ts';
export { loadPanel } from './places/load-panel.ts';
export { loadPanels } from './places/load-panels.ts';
export { type Manifest, pageAssets } from './site/page-assets.ts';
