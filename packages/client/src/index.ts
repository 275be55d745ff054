export * from './api-error.ts';
export * from './client.ts';
export * from './map-shapes.ts';
