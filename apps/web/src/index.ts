export { type PageAssets, createRenderer } from './render.tsx';
export { parkLine } from './head/head.ts';
export { type Pages, loadPages } from './pages.tsx';
export { type PageKind, pageKinds, parsePath } from './state/route.ts';
export { loadPanel } from './places/load-panel.ts';
