// npm run backup: all that is kept, as it is at this moment, into backups/<time>.jsonl or the file that is named.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { backUp, nameOf, storePlace } from '@sites/store';
import { told } from './told.ts';

const time = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
const file = process.argv[2] ?? `backups/${time}.jsonl`;
await told(async () => {
  const place = storePlace(process.env);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const counts = await backUp(place, file);
  return `${counts.enquiries ?? 0} enquiries and what belongs to them, of ${nameOf(place)}: ${file}`;
});
