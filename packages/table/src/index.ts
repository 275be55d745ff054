export * from './table.ts';
export * from './csv.ts';
export * from './xlsx.ts';
export * from './park-table.ts';
export * from './comparison.ts';
export * from './file.ts';
export * from './cell-text.ts';
