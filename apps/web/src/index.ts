export { type PageAssets, createRenderer } from './render.tsx';
