import { beforeAll, describe, expect, it } from 'vitest';
import {
  type EnquiryExport,
  ExportError,
  readExport,
  strengthOf,
  writeExport,
} from './export-file.ts';

const content: EnquiryExport = {
  exportedAt: '2026-11-27T04:00:00.000Z',
  enquiries: [
    {
      id: '019a0000-0000-7000-8000-000000000001',
      createdAt: '2026-11-27T03:59:00.000Z',
      enquiry: {
        name: 'Nguyễn Thị Hoa',
        company: 'Sakura 電子株式会社',
        message: '🙂\n'.repeat(9000),
      },
      form: { seconds: 40, website: '' },
    },
    { id: 'b', createdAt: '2026-11-27T03:59:30.000Z', enquiry: { name: 'B' } },
    {
      id: 'c',
      createdAt: '2026-11-27T03:59:40.000Z',
      sealed: {
        keyId: 'key-of-today',
        sealed: `1.${'B'.repeat(87)}.${'I'.repeat(16)}.${'D'.repeat(40)}`,
      },
    },
  ],
};
const passphrase = 'mật khẩu của hội chợ';
let file: string;
beforeAll(async () => {
  file = await writeExport(content, passphrase);
});

const faultOf = (text: string, word = passphrase): Promise<unknown> =>
  readExport(text, word).then(
    () => 'opened',
    (error: unknown) => error instanceof ExportError && error.fault,
  );
const changed = (change: object): string => JSON.stringify({ ...JSON.parse(file), ...change });

describe('a file of enquiries', () => {
  it('opens to what was locked, also by the passphrase in decomposed letters', async () => {
    expect(await readExport(file, passphrase)).toEqual(content);
    expect(await readExport(file, passphrase.normalize('NFD'))).toEqual(content);
  });
  it('shows nothing of it, and is another one each time', async () => {
    for (const secret of ['Sakura', 'Nguyễn', content.enquiries[0]!.id, passphrase])
      expect(file.includes(secret), secret).toBe(false);
    const again = JSON.parse(await writeExport(content, passphrase));
    for (const part of ['salt', 'iv', 'data'])
      expect(again[part], part).not.toBe(JSON.parse(file)[part]);
  });
  it('names how it was locked', () =>
    expect(JSON.parse(file)).toMatchObject({
      format: 'quang-ninh-enquiries',
      version: 1,
      kdf: 'PBKDF2-SHA256',
      iterations: 600_000,
      cipher: 'AES-256-GCM',
    }));
  it('tells a wrong passphrase from a damaged file', async () => {
    const { data } = JSON.parse(file) as { data: string };
    const flipped = (data.startsWith('A') ? 'B' : 'A') + data.slice(1);
    expect(await faultOf(file, 'another passphrase')).toBe('passphrase');
    expect(await faultOf(changed({ data: flipped }))).toBe('damaged');
    expect(await faultOf(changed({ data: data.slice(0, -8) }))).toBe('damaged');
    expect(await faultOf(changed({ iv: 'AAAA' }))).toBe('damaged');
    expect(await faultOf(changed({ iterations: 1 }))).toBe('damaged');
    expect(await faultOf(file.slice(0, -40))).toBe('damaged');
  });
  it('tells what is none, and one of a newer version', async () => {
    expect(await faultOf('')).toBe('no-export');
    expect(await faultOf('{"stars":[]}')).toBe('no-export');
    expect(await faultOf('Dear Sir')).toBe('no-export');
    expect(await faultOf(changed({ version: 2 }))).toBe('newer-version');
  });
  it.each(['elevensigns', 'ababababababab', '0912 345 678 90', '2026-11-27-2026'])(
    'is not locked with %s',
    async (word) => expect(writeExport(content, word)).rejects.toThrow(RangeError),
  );
});

it.each([
  ['', 'short'],
  ['elevensigns', 'short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'plain'],
  ['123456789012345', 'plain'],
  ['twelve signs', 'good'],
  ['quầy hội chợ Hạ Long', 'strong'],
  ['展示会の受付で口頭で伝える', 'good'],
] as const)('says how well %j locks: %s', (word, strength) => {
  expect(strengthOf(word)).toBe(strength);
});
