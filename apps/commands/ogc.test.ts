import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('the proof by GDAL fails, and says what to install, where GDAL is missing', async () => {
  const script = fileURLToPath(new URL('./ogc.ts', import.meta.url));
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
    env: { PATH: '/nowhere' },
  });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('gdal-bin'),
  });
});
