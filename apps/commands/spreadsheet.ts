// npm run test:csv: LibreOffice opens the CSV of each language by that language's rules; every number must be right.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Language, languageTable, languages } from '@sites/domain';
import readWorkbook from 'read-excel-file/node';
import { startBuilt } from './built-server.ts';

const run = promisify(execFile);
const office = await run('soffice', ['--version']).catch(() => undefined);
if (!office) {
  console.log(
    'LibreOffice is not here (Debian: apt-get install libreoffice-calc); CSV was not proven.',
  );
  process.exit(1);
}
const { base, stop } = await startBuilt();
const folder = mkdtempSync(join(tmpdir(), 'csv-'));
const items = `${base}/api/collections/parks/items`;

/** The cells of a file as LibreOffice reads them in a locale. */
async function opened(language: Language) {
  const file = await (await fetch(`${items}?f=csv&lang=${language}`)).arrayBuffer();
  writeFileSync(join(folder, `${language}.csv`), Buffer.from(file));
  const [separator = ','] = /[;,]/.exec(Buffer.from(file).toString()) ?? [];
  // Separator, quote, UTF-8, first line, formats of columns, locale.
  const how = `CSV:${separator.charCodeAt(0)},34,76,1,,${languageTable[language].lcid}`;
  const where = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
  ];
  const to = ['--convert-to', 'xlsx', `--infilter=${how}`, '--outdir', folder];
  await run('soffice', [...where, ...to, join(folder, `${language}.csv`)]);
  const [sheet] = await readWorkbook(join(folder, `${language}.xlsx`));
  return sheet?.data ?? [];
}

/** What the workbook of the API holds: the numbers themselves. */
async function published(language: Language) {
  const file = await (await fetch(`${items}?f=xlsx&lang=${language}`)).arrayBuffer();
  const [sheet] = await readWorkbook(Buffer.from(file));
  return sheet?.data ?? [];
}

let failed = 0;
for (const language of languages) {
  const right = await published(language);
  const read = await opened(language);
  const wrong = right.flatMap((row, y) =>
    row.flatMap((cell, x) =>
      typeof cell === 'number' && read[y]?.[x] !== cell
        ? [`${cell} is read as ${read[y]?.[x]}`]
        : [],
    ),
  );
  const numbers = right.flat().filter((cell) => typeof cell === 'number').length;
  const ok = numbers > 0 && wrong.length === 0 && read.length === right.length;
  if (!ok) failed += 1;
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${language}: ${numbers} numbers ${wrong.slice(0, 3).join('; ')}`,
  );
}
rmSync(folder, { recursive: true, force: true });
await stop();
process.exitCode = failed > 0 ? 1 : 0;
