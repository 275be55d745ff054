import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import {
  openSealed,
  seal,
  type Sealed,
  SealedSchema,
  type SealKey,
  SealKeySchema,
} from './sealed.ts';

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const id = '019a0000-0000-7000-8000-000000000001';
const enquiry = {
  name: 'Nguyễn Thị Hoa',
  company: 'Sakura 電子株式会社',
  message: '🙂\n'.repeat(4000),
  form: { seconds: 40, website: '' },
};

async function makeDesk(keyId: string): Promise<{ sealKey: SealKey; privateKey: CryptoKey }> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const { x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const key = { kty: 'EC', crv: 'P-256', x, y };
  return { sealKey: v.parse(SealKeySchema, { id: keyId, key }), privateKey: pair.privateKey };
}
let desk: Awaited<ReturnType<typeof makeDesk>>;
let sealed: Sealed;
beforeAll(async () => {
  desk = await makeDesk('key-of-today');
  sealed = await seal(enquiry, id, desk.sealKey);
});

it('opens at the desk to what was sealed', async () =>
  expect(await openSealed(sealed, id, desk.privateKey)).toEqual(enquiry));

it('is of its schema, shows nothing, and is another text each time', async () => {
  expect(v.parse(SealedSchema, sealed)).toEqual(sealed);
  // Three signs would come up by chance in so long a text.
  for (const part of [enquiry.name, 'Sakura', id, btoa('Sakura').slice(0, 6)])
    expect(sealed.sealed.includes(part), part).toBe(false);
  const again = await seal(enquiry, id, desk.sealKey);
  const parts = [sealed, again].map((one) => one.sealed.split('.'));
  for (const at of [1, 2, 3]) expect(parts[0]![at]).not.toBe(parts[1]![at]);
});

it('opens under no other key, of enquiry or desk', async () => {
  const other = await makeDesk('key-of-today');
  expect(await openSealed(sealed, `${id}1`, desk.privateKey)).toBeUndefined();
  expect(await openSealed(sealed, id, other.privateKey)).toBeUndefined();
  const renamed = { ...sealed, keyId: 'key-of-others' };
  expect(await openSealed(renamed, id, desk.privateKey)).toBeUndefined();
});

it('does not open where any part was changed', async () => {
  const parts = sealed.sealed.split('.');
  for (const at of [1, 2, 3])
    for (const place of [1, 7, 15]) {
      const changed = [...parts];
      const text = changed[at]!;
      const sign = text[place] === 'A' ? 'B' : 'A';
      changed[at] = text.slice(0, place) + sign + text.slice(place + 1);
      const broken = { ...sealed, sealed: changed.join('.') };
      expect(await openSealed(broken, id, desk.privateKey), `${at} ${place}`).toBeUndefined();
    }
  const cut = { ...sealed, sealed: sealed.sealed.slice(0, -4) };
  expect(await openSealed(cut, id, desk.privateKey)).toBeUndefined();
});

it('is refused by its schema where it is none', () => {
  const wrong = [
    '',
    'x',
    '2' + sealed.sealed.slice(1),
    sealed.sealed + '=',
    sealed.sealed.slice(0, 90),
  ];
  for (const text of wrong)
    expect(v.is(SealedSchema, { ...sealed, sealed: text }), text.slice(0, 20)).toBe(false);
  expect(v.is(SealedSchema, { ...sealed, keyId: '' })).toBe(false);
  expect(v.is(SealedSchema, { ...sealed, more: 1 })).toBe(false);
});
