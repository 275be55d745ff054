export { type AppDeps, createApp } from './app.ts';
export { type Body, precompress, tagOf } from './body.ts';
export { type Loaded, loadDataset } from './dataset.ts';
export { parseEnvironment } from './env.ts';
export { traceOf } from './errors.ts';
export { type Limits, defaultLimits } from './load/limits.ts';
export { listen } from './server.ts';
export type { Page, PageRequest, RenderPage } from './pages/routes.ts';
