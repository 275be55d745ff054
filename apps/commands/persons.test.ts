import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReceipt, readEnquiry } from '@sites/enquiry';
import { nextId, openStore } from '@sites/store';
import { afterAll, expect, it } from 'vitest';
import { invitation } from './invite.ts';
import { erase, exportPerson, purge } from './persons.ts';

const folder = mkdtempSync(join(tmpdir(), 'sites-persons-'));
const env = { DATA_DIR: folder, PUBLIC_URL: 'https://sites.example/' };
afterAll(() => rmSync(folder, { recursive: true }));

const { enquiry } = readEnquiry({
  name: 'Hoa',
  company: 'Wafer',
  country: 'VN',
  contact: { kind: 'phone', value: '+84 912 345 678' },
  language: 'vi',
  link: '',
  consent: { version: 1, given: true },
});
async function keep(last: number, deleteAfter: string): Promise<string> {
  if (!enquiry) throw new Error('the sample is no enquiry');
  const store = openStore({ dataDir: folder });
  const receipt = makeReceipt(Uint8Array.from([1, 1, 1, 1, 1, 1, last]));
  const at = '2026-11-27T08:00:00.000Z';
  await store.enquiries.add({ key: nextId(), bodyHash: 'a', receipt, enquiry, at, deleteAfter });
  await store.close();
  return receipt;
}

it('invites by a link that holds its token behind the #', async () => {
  const { link } = await invitation(['hoa@province.example', '--role', 'admin'], env);
  expect(link).toMatch(/^https:\/\/sites\.example\/vi\/desk\/invite#[\w-]{43}$/);
  for (const wrong of [[], ['hoa'], ['a@b.vn', 'c@d.vn'], ['a@b.vn', '--role', 'king']])
    await expect(invitation(wrong, env)).rejects.toThrow('npm run invite');
});

it('says which store it invites to, and makes none beside that of a running server', async () => {
  const DATA_DIR = join(folder, 'elsewhere');
  const server = createServer((_, response) => void response.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const args = ['hoa@province.example'];
  const there = { DATA_DIR, PUBLIC_URL: base };
  await expect(invitation(args, there)).rejects.toThrow(
    `There is no store at ${DATA_DIR}/sites.db, but a server answers at ${base}`,
  );
  expect(existsSync(DATA_DIR)).toBe(false);
  server.close();
  server.closeAllConnections();
  const { kept } = await invitation(args, there);
  expect(kept).toContain(`Made a new store at ${DATA_DIR}/sites.db`);
  expect((await invitation(args, there)).kept).toBe(`Kept in ${DATA_DIR}/sites.db.`);
});

it.each([
  ['purge', purge],
  ['erase', (nowhere: typeof env) => erase(nowhere, 'QN-0000-0000')],
  ['export-person', (nowhere: typeof env) => exportPerson(nowhere, 'a@b.vn')],
])('%s makes no store where none is', async (_name, command) => {
  const DATA_DIR = join(folder, 'nowhere');
  await expect(command({ ...env, DATA_DIR })).rejects.toThrow(
    `There is no store at ${DATA_DIR}/sites.db. Give this command the settings of the server`,
  );
  expect(existsSync(DATA_DIR)).toBe(false);
});

it('exports a person into a file of their owner, and erases the person', async () => {
  const [one, two] = [await keep(1, '2028-11-27'), await keep(2, '2028-11-27')];
  const file = join(folder, 'person.json');
  expect(await exportPerson(env, '+84912345678', file)).toContain('2 enquiries');
  expect(readFileSync(file, 'utf8')).toContain('+84 912 345 678');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await erase(env, one.toLowerCase())).toContain(one);
  expect(await erase(env, '0084 912 345 678')).toContain(`1 enquiry: ${two}`);
  await expect(erase(env, '0084 912 345 678')).rejects.toThrow('Nothing is kept');
  await expect(exportPerson(env, '+84912345678', file)).rejects.toThrow('Nothing is kept');
});

it('erases what has been kept as long as it may be, and no more', async () => {
  await keep(3, '2026-01-01');
  await keep(4, '2999-01-01');
  expect(await purge(env)).toContain('1 enquiry');
  expect(await purge(env)).toContain('0 enquiries');
});
