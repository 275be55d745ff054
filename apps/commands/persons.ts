import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readReceipt } from '@sites/enquiry';
import { type Store, isMade, nameOf, openStore, storePlace } from '@sites/store';

/** Who the audit names for what is done here. */
const by = 'command';

type Env = Readonly<Record<string, string | undefined>>;
/** Works on the store that is there: one made for the question would answer that nothing is kept. */
async function withStore(env: Env, work: (store: Store, at: string) => Promise<string>) {
  const place = storePlace(env);
  if (!(await isMade(place)))
    throw new Error(
      `There is no store at ${nameOf(place)}. Give this command the settings of the server: ` +
        'DATA_DIR or DATABASE_URL.',
    );
  const store = openStore(place);
  try {
    return await work(store, new Date().toISOString());
  } finally {
    await store.close();
  }
}

const said = (count: number): string => `${count} ${count === 1 ? 'enquiry' : 'enquiries'}`;

/** Erases whatever has been kept as long as it may be. */
export const purge = (env: Env): Promise<string> =>
  withStore(env, async ({ enquiries }, at) => {
    const erased = await enquiries.purge(at.slice(0, 10), at);
    return `Erased, as their time is over: ${said(erased.length)}.`;
  });

/** Erases one enquiry by its receipt, or all of a person by the contact. */
export const erase = (env: Env, about = ''): Promise<string> =>
  withStore(env, async ({ enquiries }, at) => {
    if (about.trim() === '')
      throw new Error('npm run erase -- RECEIPT, or the contact of a person');
    const receipt = readReceipt(about);
    const erased = receipt
      ? (await enquiries.erase(receipt, by, at)) && [receipt]
      : await enquiries.erasePerson(about, by, at);
    const receipts = erased || [];
    if (receipts.length === 0) throw new Error('Nothing is kept under this receipt or contact.');
    return `Erased ${said(receipts.length)}: ${receipts.join(', ')}`;
  });

/** Writes all that is kept of a person into a file that only its owner reads. */
export const exportPerson = (env: Env, contact = '', named?: string): Promise<string> =>
  withStore(env, async ({ enquiries }, at) => {
    if (contact.trim() === '') throw new Error('npm run export-person -- CONTACT [FILE]');
    const all = await enquiries.exportPerson(contact, by, at);
    if (all.length === 0) throw new Error('Nothing is kept under this contact.');
    const file = named ?? `person-${at.replaceAll(':', '-').slice(0, 19)}.json`;
    mkdirSync(dirname(file), { recursive: true });
    const text = JSON.stringify({ contact, exportedAt: at, enquiries: all }, undefined, 1);
    writeFileSync(file, `${text}\n`, { mode: 0o600, flag: 'wx' });
    return `${said(all.length)}: ${file}`;
  });
