// npm run test:ogc: reads every collection with GDAL's OAPIF driver and compares the counts.
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { startBuilt } from './built-server.ts';

if (spawnSync('ogrinfo', ['--version']).error) {
  console.error(
    'ogrinfo is not here: install GDAL (Debian: apt-get install gdal-bin) to run this proof.',
  );
  process.exit(1);
}
const { base, stop } = await startBuilt();
const read = async <T>(path: string) => (await (await fetch(`${base}${path}`)).json()) as T;

// GDAL waits for answers of this process, so it runs beside it and not in its way.
const ogrinfo = promisify(execFile);

let failed = 0;
let passed = 0;
const { collections } = await read<{ collections: { id: string }[] }>('/api/collections');
for (const { id } of collections) {
  const { numberMatched } = await read<{ numberMatched: number }>(`/api/collections/${id}/items`);
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
