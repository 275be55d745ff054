import { execFileSync } from 'node:child_process';

const programs = [
  { name: 'gmt', hint: 'Debian packages gmt and gmt-gshhg-full' },
  { name: 'ogr2ogr', hint: 'Debian package gdal-bin' },
  { name: 'npm', hint: 'npm comes with Node.js' },
];

function answers(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Stops with the name of every program that the build needs and does not find. */
export function checkPrograms(): void {
  const missing = programs.filter(({ name }) => !answers(name));
  if (missing.length === 0) return;
  const list = missing.map(({ name, hint }) => `  ${name} (${hint})`).join('\n');
  throw new Error(`The basemap build needs these programs, which were not found:\n${list}`);
}

/** What GMT prints. It writes its history into the working folder, so it runs in the temporary one. */
export const gmt = (folder: string, ...args: string[]): string =>
  execFileSync('gmt', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });

export function ogr2ogr(...args: string[]): void {
  execFileSync('ogr2ogr', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}
