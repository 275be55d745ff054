import { readFileSync } from 'node:fs';
import { startPostgres } from '@sites/store/trials';
import type { TestProject } from 'vitest/node';

/** Starts one PostgreSQL for all tests of a run that share one, unless one is given; each has databases of its own. */
export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_URL) return undefined;
  // Left out of its types; without it all files would be asked, and the server started for any of them.
  const { filenamePattern } = project.vitest as { filenamePattern?: string[] };
  const { testFiles } = await project.globTestFiles(filenamePattern);
  const shares = (file: string): boolean =>
    readFileSync(file, 'utf8').includes('process.env.TEST_DATABASE_URL');
  if (!testFiles.some(shares)) return undefined;
  const server = await startPostgres();
  process.env.TEST_DATABASE_URL = await server.database();
  return () => server.stop();
}
