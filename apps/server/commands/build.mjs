// Builds what is stale, and makes sure that what is there is what was built.
import { fileURLToPath } from 'node:url';
import { checkBuilt, isFresh } from './built.mjs';
import { run } from './install.mjs';

export function build() {
  if (!isFresh()) {
    const compile = fileURLToPath(new URL('compile.mjs', import.meta.url));
    if (run(process.execPath, [compile]) !== 0)
      throw new Error('The build failed; what it said stands above.');
  }
  checkBuilt();
}
