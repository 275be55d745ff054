export { createFrontEnd } from './front-end.ts';
