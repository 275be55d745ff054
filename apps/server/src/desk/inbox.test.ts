import { aboutLanguage, languages } from '@sites/domain';
import { temperatures } from '@sites/enquiry';
import { loadDeskWords, tagText } from '@sites/words';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, asked, testDesk } from './test-desk.ts';

let desk: Awaited<ReturnType<typeof testDesk>>;
let staff: Browser;
beforeAll(async () => {
  desk = await testDesk();
  staff = await desk.signedIn('staff');
});
afterAll(() => desk.close());

interface Listed {
  readonly rows: readonly { readonly receipt: string; readonly name: string }[];
  readonly cursor?: string;
}
interface Whole {
  readonly enquiry: typeof asked;
  readonly events: readonly { readonly kind: string; readonly value: string }[];
}
const list = (query: object) => staff.read<Listed>('/api/desk/enquiries/list', query);

it('lists, filters and searches, page by page, without contacts', async () => {
  const korean = await desk.enquiry({ country: 'KR', name: 'Kim', language: 'ko', asked: [] });
  // Words that no receipt holds by chance.
  for (let at = 0; at < 60; at += 1) await desk.enquiry({ name: `Visitor the${at}th` });
  const first = await list({});
  expect(first.rows).toHaveLength(50);
  expect(JSON.stringify(first)).not.toContain('tanaka@sakura.example');
  const second = await list({ cursor: first.cursor });
  expect(second.rows.at(-1)?.receipt).toBe(korean);
  expect(second.cursor).toBeUndefined();
  expect((await list({ country: 'KR' })).rows.map(({ receipt }) => receipt)).toEqual([korean]);
  expect((await list({ search: 'visitor the59th' })).rows).toHaveLength(1);
  expect((await list({ park: 'song-khoai', language: 'ko' })).rows).toHaveLength(0);
  expect(await staff.tell('/api/desk/enquiries/list', { country: 'XX' })).toBe('400 bad-field');
});

it('records who read a contact, what was changed, and when', async () => {
  const receipt = await desk.enquiry({ name: 'To be answered' });
  const path = '/api/desk/enquiries/change';
  const me = await staff.read<{ id: string }>('/api/desk/me');
  const read = await staff.read<Whole>('/api/desk/enquiries/read', { receipt });
  expect(read.enquiry.contact.value).toBe('tanaka@sakura.example');
  await staff.read(path, { receipt, status: 'read', assignee: me.id, tags: ['hot'] });
  await staff.read(path, { receipt, note: 'Asked the developer.' });
  await staff.read(path, { receipt, status: 'answered', answer: 'Twelve hectares are ready.' });
  expect((await list({ status: 'answered', tag: 'hot', assignee: me.id })).rows).toHaveLength(1);
  const { events } = await staff.read<Whole>('/api/desk/enquiries/read', { receipt });
  expect(events.map(({ kind, value }) => `${kind} ${value}`)).toEqual(
    expect.arrayContaining(['status read', 'status answered', 'note Asked the developer.']),
  );
  const admin = await desk.signedIn('admin');
  const { entries } = await admin.read<{ entries: { action: string; who: string }[] }>(
    '/api/desk/audit',
    { subject: receipt },
  );
  expect(entries.filter(({ action }) => action.includes('read')).length).toBeGreaterThan(1);
  expect(new Set(entries.map(({ who }) => who))).toEqual(new Set([me.id, 'sender']));
  expect(JSON.stringify(entries)).not.toMatch(/tanaka|sakura/i);
  expect(await staff.tell(path, { receipt, status: 'lost' })).toBe('400 bad-field');
  expect(await staff.tell(path, { receipt: 'QN-0000-0000', status: 'read' })).toBe(
    '404 no-enquiry',
  );
});

it.each(languages)('keeps a temperature that staff type in their words: %s', async (language) => {
  const say = await loadDeskWords[language]();
  const written = [
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => ` ${word.toLowerCase().normalize('NFD')} `,
  ];
  for (const temperature of temperatures) {
    const word = tagText(temperature, say);
    expect(say.one.tagsHint.toLowerCase()).toContain(word.toLowerCase());
    for (const write of written) {
      const receipt = await desk.enquiry();
      const changed = await staff.read<{ tags: string[] }>('/api/desk/enquiries/change', {
        receipt,
        tags: [write(word), 'Tokyo'],
      });
      expect(changed.tags.toSorted()).toEqual(['Tokyo', temperature]);
      for (const tag of [temperature, word]) {
        const { rows } = await list({ tag });
        expect(rows.map((row) => row.receipt)).toContain(receipt);
      }
    }
  }
});

const formulas = ['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("http://evil")'];

it('exports the list as it is filtered; no spreadsheet runs what was typed', async () => {
  for (const name of formulas) await desk.enquiry({ name, country: 'FR', company: name });
  const send = (format: string) =>
    staff.send('/api/desk/enquiries/export', { format, language: 'en', filter: { country: 'FR' } });
  const csv = await send('csv');
  expect(csv.headers.get('content-disposition')).toMatch(
    /attachment; filename="enquiries-.*\.csv"/,
  );
  expect(csv.headers.get('cache-control')).toBe('no-store');
  const rows: string[][] = parse(await csv.text(), { bom: true });
  expect(rows).toHaveLength(1 + formulas.length);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(rows.flat()).toContain("'=1+1");
  const xlsx = await send('xlsx');
  const sheet = await readXlsx(Buffer.from(await xlsx.arrayBuffer()));
  expect(JSON.stringify(sheet)).toContain('=1+1');
  const [head = [], first = []] = rows;
  expect(first[head.indexOf('Country')]).toBe('France');
});

it.each([
  [
    'vi',
    {
      'Ngày nhận (UTC+7)': expect.stringMatching(/^2026-11-27 15:0\d$/),
      'Quốc gia': 'Hàn Quốc',
      'Ngôn ngữ trả lời': 'Tiếng Hàn',
      'Trả lời qua': 'KakaoTalk',
      Nhãn: 'Tokyo, Nóng',
      'Khởi động': '4/2028',
      'Khu công nghiệp': 'Đông Mai, Sông Khoai',
      'Số liệu được hỏi': 'Đông Mai: Đất sẵn sàng cho thuê',
      'Ngày xóa': '2028-11-27',
      'Ghi chú cho đồng nghiệp': 'Seen at the booth.\nCalled.',
      'Số N-…': expect.stringMatching(/^N-\w{4}-\w{4}$/),
    },
  ],
  [
    'ja',
    {
      '国・地域': '韓国',
      回答の言語: '韓国語',
      開始: '2028年4月',
      工業団地: 'ドンマイ、ソンコアイ',
    },
  ],
] as const)('writes files for whoever reads them: %s', async (language, expected) => {
  const receipt = await desk.enquiry({
    name: `Reader of ${language}`,
    country: 'KR',
    language: 'ko',
    contact: { kind: 'kakaotalk', value: 'kim.min' },
  });
  const path = '/api/desk/enquiries/change';
  await staff.read(path, { receipt, tags: ['Tokyo', 'hot'], note: 'Seen at the booth.' });
  await staff.read(path, { receipt, note: 'Called.' });
  const filter = { search: `reader of ${language}` };
  const send = (format: string) =>
    staff.send('/api/desk/enquiries/export', { format, language, filter });
  const { list: delimiter } = aboutLanguage(language).numbers;
  const text = await (await send('csv')).text();
  const [row] = parse(text, { bom: true, columns: true, delimiter });
  expect(row).toMatchObject(expected);
  const [sheet] = await readXlsx(Buffer.from(await (await send('xlsx')).arrayBuffer()));
  const dates = sheet!.data[1]!.filter((cell) => cell instanceof Date);
  expect(dates.map((date) => date.toISOString().slice(0, 16))).toEqual([
    expect.stringMatching(/^2026-11-27T15:0\d$/),
    '2028-11-27T00:00',
  ]);
});

it('takes the days of Vietnam for days', async () => {
  const found = async (name: string, at: string): Promise<string[]> => {
    const receipt = await desk.enquiry({ name }, at);
    const days = ['2026-12-27', '2026-12-28', '2026-12-29'];
    const lists = days.map((day) => list({ search: name, from: day, to: day }));
    const pages = await Promise.all(lists);
    return days.filter((_, at) => pages[at]!.rows.some((row) => row.receipt === receipt));
  };
  expect(await found('Before midnight', '2026-12-27T16:59:59.999Z')).toEqual(['2026-12-27']);
  expect(await found('At midnight', '2026-12-27T17:00:00.000Z')).toEqual(['2026-12-28']);
  expect(await found('Before seven', '2026-12-27T23:59:59.999Z')).toEqual(['2026-12-28']);
  expect(await found('At seven', '2026-12-28T00:00:00.000Z')).toEqual(['2026-12-28']);
});

it('exports and erases a person, and remembers only that', async () => {
  const contact = { kind: 'email', value: 'Once@Gone.example' } as const;
  const receipts = [await desk.enquiry({ contact }), await desk.enquiry({ contact })];
  const kept = await staff.read<{ enquiries: Whole[] }>('/api/desk/persons/export', {
    contact: 'once@gone.example',
  });
  expect(kept.enquiries).toHaveLength(2);
  const { erased } = await staff.read<{ erased: string[] }>('/api/desk/persons/erase', {
    contact: 'once@gone.example',
  });
  expect(erased.toSorted()).toEqual(receipts.toSorted());
  for (const receipt of receipts)
    expect(await staff.tell('/api/desk/enquiries/read', { receipt })).toBe('404 no-enquiry');
  expect((await list({ search: 'once@gone.example' })).rows).toHaveLength(0);
});

it('gives scripts back as the text that they are, as JSON', async () => {
  const script = '<script>alert(1)</script>';
  const receipt = await desk.enquiry({ name: script, company: script, message: script });
  const answer = await staff.send('/api/desk/enquiries/read', { receipt });
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(((await answer.json()) as Whole).enquiry.name).toBe(script);
});
