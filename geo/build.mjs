// Runs the TypeScript of the build through Vite, so that Node 20 needs no loader of its own.
import { runnerImport } from 'vite';

await runnerImport(new URL('./build/main.ts', import.meta.url).pathname);
