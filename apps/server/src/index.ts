export { type Composition, compose } from './compose.ts';
export { loadDataset } from './dataset.ts';
export { traceOf } from './errors.ts';
export { type Serving, serve } from './serve.ts';
export { listen } from './server.ts';
