// npm run test:load: the built server in a process of its own, under crowds, attacks and readers that never read. Prints one table; fails where a target is missed.
import { build } from './build.mjs';
import { install, root } from './install.mjs';

const [role, ...words] = process.argv.slice(2);
if (!role) {
  install();
  await build();
}
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}apps/server/commands/load/${role ?? 'proof'}.ts`);
process.exitCode = await module.run(...words);
