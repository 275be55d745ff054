export { type PageAssets, createRenderer } from './render.tsx';
export { type PageName, loadPages } from './pages.tsx';
export { loadPanel } from './places/load-panel.ts';
