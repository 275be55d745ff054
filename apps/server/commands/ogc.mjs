// npm run test:ogc: reads every collection with GDAL's OAPIF driver and compares the counts.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install, root } from './install.mjs';

if (spawnSync('ogrinfo', ['--version']).error) {
  console.error(
    'ogrinfo is not here: install GDAL (Debian: apt-get install gdal-bin) to run this proof.',
  );
  process.exit(1);
}
install();
build();
const { serve } = await import(pathToFileURL(`${root}apps/server/dist/serve.js`).href);
const { port, stop } = await serve(root, {
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  DRAIN_MS: '0',
});
const base = `http://127.0.0.1:${port}`;

// GDAL waits for answers of this process, so it runs beside it and not in its way.
const { promisify } = await import('node:util');
const { execFile } = await import('node:child_process');
const ogrinfo = promisify(execFile);

let failed = 0;
let passed = 0;
const { collections } = await (await fetch(`${base}/api/collections`)).json();
for (const { id } of collections) {
  const { numberMatched } = await (await fetch(`${base}/api/collections/${id}/items`)).json();
  const { stdout } = await ogrinfo(
    'ogrinfo',
    ['-so', '-ro', '--config', 'OGR_OAPIF_PAGE_SIZE', '7', `OAPIF:${base}/api`, id],
    { env: { ...process.env, NO_PROXY: '*' } },
  );
  const counted = Number(/Feature Count: (\d+)/.exec(stdout)?.[1]);
  const ok = counted === numberMatched;
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${id}: GDAL counts ${counted} of ${numberMatched}`);
}
await stop();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
