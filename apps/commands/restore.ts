// npm run restore -- FILE: makes the store of a backup; with --force one that holds something is replaced.
import { nameOf, restore, storePlace } from '@sites/store';
import { told } from './told.ts';

const words = process.argv.slice(2);
const file = words.find((word) => !word.startsWith('--'));
const strange = words.find((word) => word.startsWith('--') && word !== '--force');
await told(async () => {
  if (file === undefined || strange !== undefined)
    throw new Error(`npm run restore -- FILE [--force]${strange ? `, not ${strange}` : ''}`);
  const options = { isReplacing: words.includes('--force') };
  const place = storePlace(process.env);
  const counts = await restore(place, file, options);
  return `${counts.enquiries ?? 0} enquiries and what belongs to them are back in ${nameOf(place)}.`;
});
