export * from './consent.ts';
export * from './contact-kinds.ts';
export * from './countries.ts';
export * from './enquiry.ts';
export * from './export-file.ts';
export * from './passwords.ts';
export * from './receipt.ts';
export * from './state.ts';
