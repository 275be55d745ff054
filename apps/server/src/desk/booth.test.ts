import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asked, testDesk } from './test-desk.ts';

type Desk = Awaited<ReturnType<typeof testDesk>>;
let desk: Desk;
let hoa: Awaited<ReturnType<Desk['signedIn']>>;
beforeAll(async () => {
  desk = await testDesk();
  hoa = await desk.signedIn('staff', 'hoa@province.example');
});
afterAll(() => desk.close());

const path = '/api/desk/booth/contacts';
const contact = { enquiry: asked, temperature: 'hot', note: 'Wants to see the quay.' };
const under = (key = randomUUID()) => ({ 'Idempotency-Key': key });
interface Receipted {
  readonly receipt: string;
}

it('keeps a contact once, with its tag and note, by who took it down', async () => {
  const key = under();
  const answers = [await hoa.send(path, contact, key), await hoa.send(path, contact, key)];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const [first, second] = (await Promise.all(answers.map((one) => one.json()))) as Receipted[];
  expect(second).toEqual(first);
  const receipt = first?.receipt ?? '';
  const { person } = await hoa.read<{ person: { id: string } }>('/api/auth/who');
  const { rows } = await hoa.read<{ rows: object[] }>('/api/desk/enquiries/list', { tag: 'hot' });
  expect(rows).toMatchObject([{ receipt, tags: ['hot'], hasCard: false }]);
  expect(await hoa.read('/api/desk/enquiries/read', { receipt })).toMatchObject({
    enquiry: asked,
    events: [
      { who: person.id, kind: 'status', value: 'new' },
      { who: person.id, kind: 'note', value: contact.note },
    ],
  });
  const { entries } = await desk.store.audit.list({ subject: receipt });
  expect(entries.at(-1)).toMatchObject({ action: 'enquiry.receive', who: person.id });
  expect(await hoa.tell(path, { ...contact, enquiry: { ...asked, name: 'B' } }, key)).toBe(
    '422 key-reused',
  );
});

it('takes nothing else, and judges as the form does', async () => {
  const tell = (over: object, headers: Record<string, string> = under()) =>
    hoa.tell(path, { ...contact, ...over }, headers);
  expect(await tell({}, {})).toBe('400 bad-header');
  expect(await tell({ temperature: 'lukewarm' })).toBe('400 bad-field');
  expect(await tell({ note: 'x'.repeat(4001) })).toBe('400 bad-field');
  expect(await tell({ tags: ['x'] })).toBe('400 bad-field');
  expect(await tell({ enquiry: { ...asked, consent: { version: 1, given: false } } })).toBe(
    '400 fields',
  );
  expect(await tell({ enquiry: { ...asked, consent: { version: 9, given: true } } })).toBe(
    '409 consent-version',
  );
  expect(await desk.browser().tell(path, contact, under())).toBe('401 signed-out');
});

it('gives each device a key of its own, the same to all staff, and writes down who asked', async () => {
  const linh = await desk.signedIn('staff', 'linh@province.example');
  const [device, other] = [randomUUID(), randomUUID()];
  const keyOf = async (browser: typeof hoa, of: string) =>
    (await browser.read<{ key: string }>('/api/desk/booth/key', { device: of })).key;
  const key = await keyOf(hoa, device);
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(await keyOf(linh, device)).toBe(key);
  expect(await keyOf(hoa, other)).not.toBe(key);
  expect((await desk.store.audit.list({ subject: device })).entries).toHaveLength(2);
  expect(await hoa.tell('/api/desk/booth/key', { device: 'x' })).toBe('400 bad-field');
  expect(await desk.browser().tell('/api/desk/booth/key', { device })).toBe('401 signed-out');
});
