import { mostCardBytes } from '@sites/enquiry';
import { jpegs, ofSize, withSegment } from '@sites/fixtures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDesk } from './test-desk.ts';

type Desk = Awaited<ReturnType<typeof testDesk>>;
let desk: Desk;
let hoa: Awaited<ReturnType<Desk['signedIn']>>;
let linh: typeof hoa;
beforeAll(async () => {
  desk = await testDesk();
  hoa = await desk.signedIn('staff', 'hoa@province.example');
  linh = await desk.signedIn('staff', 'linh@province.example');
});
afterAll(() => desk.close());

const { baseline, progressive } = jpegs;
const pathOf = (receipt: string) => `/api/enquiries/${receipt}/card`;
const bytesAt = async (path: string, browser = linh) =>
  new Uint8Array(await (await browser.send(path)).arrayBuffer());
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const html = '<!doctype html><script>alert(1)</script>';

it('is kept by one member of staff and read by another, and the audit knows both', async () => {
  const receipt = await desk.enquiry();
  const path = pathOf(receipt);
  expect(await linh.tell(path)).toBe('404 no-card');
  expect(await hoa.tell(path, baseline)).toBe('204');
  expect(await hoa.tell(path, baseline)).toBe('204');
  const answer = await linh.send(path);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="card.jpg"',
  });
  const kept = new Uint8Array(await answer.arrayBuffer());
  expect(text(baseline).endsWith(text(kept).slice(2))).toBe(true);
  expect(await linh.read('/api/desk/enquiries/read', { receipt })).toMatchObject({ hasCard: true });
  const { entries } = await desk.store.audit.list({ subject: receipt });
  expect(entries.map(({ action }) => action)).toEqual([
    'enquiry.read',
    'enquiry.read-card',
    'enquiry.card',
    'enquiry.receive',
  ]);
  expect(new Set(entries.slice(0, 3).map(({ who }) => who)).size).toBe(2);
  expect(await linh.tell(path, progressive)).toBe('204');
  expect(await bytesAt(path)).not.toEqual(kept);
});

it('loses what is not the picture: place and time, comments, pages', async () => {
  const path = pathOf(await desk.enquiry());
  const exif = 'Exif\0\0II*\0 GPSLatitude 21.0064, 107.2925';
  expect(await hoa.tell(path, withSegment(withSegment(baseline, 0xe1, exif), 0xfe, html))).toBe(
    '204',
  );
  expect(text(await bytesAt(path))).not.toMatch(/Exif|GPS|107|script|JFIF/);
});

describe('nothing is kept', () => {
  let path: string;
  beforeAll(async () => {
    path = pathOf(await desk.enquiry());
  });
  const behind = (more: string) => new Uint8Array([...baseline, ...Buffer.from(more)]);
  it.each<[string, Uint8Array, string]>([
    ['no byte', new Uint8Array(), '400 not-jpeg'],
    ['a page', new TextEncoder().encode(html), '400 not-jpeg'],
    ['a picture with a page behind it', behind(html), '400 not-jpeg'],
    ['half a picture', baseline.slice(0, 200), '400 not-jpeg'],
    ['a PNG', Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10), '400 not-jpeg'],
    ['a byte too many', ofSize(baseline, mostCardBytes + 1), '413 too-large'],
  ])('of %s', async (_, sent, told) => {
    expect(await hoa.tell(path, sent)).toBe(told);
    expect(await hoa.tell(path)).toBe('404 no-card');
  });
  it.each([
    { 'Content-Type': 'text/html' },
    { 'Content-Type': 'image/png' },
    { 'Content-Type': 'image/jpeg; charset=x' },
    { 'Content-Type': 'application/json' },
    { 'Content-Encoding': 'gzip' },
  ])('sent as %j', async (headers) =>
    expect(await hoa.tell(path, baseline, headers)).toBe('415 content-type'),
  );
  it('of another site, of strangers, and of those who were sent away', async () => {
    expect(await hoa.tell(path, baseline, { 'Sec-Fetch-Site': 'cross-site' })).toBe(
      '403 cross-site',
    );
    expect(await hoa.tell(path, baseline, { Origin: 'https://evil.example' })).toBe(
      '403 cross-site',
    );
    expect(await desk.browser().tell(path, baseline)).toBe('401 signed-out');
    const admin = await desk.signedIn('admin', 'admin@province.example');
    const gone = await desk.signedIn('staff', 'gone@province.example');
    const { id } = (await gone.read<{ person: { id: string } }>('/api/auth/who')).person;
    await admin.read('/api/desk/staff/revoke', { id, isRevoked: true });
    expect(await gone.tell(path, baseline)).toBe('401 signed-out');
    expect(await gone.tell(path)).toBe('401 signed-out');
    expect(await hoa.tell(path)).toBe('404 no-card');
  });
  it('under a receipt that nobody has, or that is none', async () => {
    expect(await hoa.tell(pathOf('QN-1111-111H'), baseline)).toBe('404 no-enquiry');
    expect(await hoa.tell(pathOf('x'), baseline)).toBe('404 no-enquiry');
    expect(await hoa.tell(`${path}?x=1`, baseline)).toMatch(/^400/);
  });
  it('of an enquiry that is erased', async () => {
    const receipt = await desk.enquiry();
    await hoa.tell(pathOf(receipt), baseline);
    await hoa.read('/api/desk/enquiries/erase', { receipt });
    expect(await hoa.tell(pathOf(receipt))).toBe('404 no-card');
    expect(await hoa.tell(pathOf(receipt), baseline)).toBe('404 no-enquiry');
  });
});

it('may be as large as it may be, and is read however a receipt is typed', async () => {
  const receipt = await desk.enquiry();
  expect(await hoa.tell(pathOf(receipt.toLowerCase()), ofSize(baseline, mostCardBytes))).toBe(
    '204',
  );
  expect((await bytesAt(pathOf(receipt))).length).toBeLessThan(baseline.length);
});

it('is in what a person gets', async () => {
  const contact = { kind: 'email', value: 'card@sakura.example' } as const;
  const receipt = await desk.enquiry({ contact });
  await hoa.tell(pathOf(receipt), baseline);
  const { enquiries } = await hoa.read<{ enquiries: { card: string }[] }>(
    '/api/desk/persons/export',
    { contact: contact.value },
  );
  expect(Buffer.from(enquiries[0]?.card ?? '', 'base64')).toEqual(
    Buffer.from(await bytesAt(pathOf(receipt))),
  );
});
