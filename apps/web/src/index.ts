export { type PageAssets, createRenderer } from './render.tsx';
export { type PageName, loadPage, loadPanel, pageNames } from './pages.ts';
