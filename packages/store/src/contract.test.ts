import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Enquiry, makeReceipt, noteOf } from '@sites/enquiry';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnquiryQuery, NewEnquiry } from './enquiry-records.ts';
import { nextId } from './ids.ts';
import { openStore, type Store, type StorePlace } from './store.ts';
import { startPostgres, type TrialPostgres } from './trials.ts';

const asked: Enquiry = {
  name: 'Nguyễn Thị Hòa',
  company: 'Đông Á Wafer',
  country: 'JP',
  contact: { kind: 'email', value: 'hoa@wafer.example' },
  message: 'Is the substation ready?',
  plant: { landHa: 12, powerMw: 40 },
  asked: [
    { park: 'dong-mai', measure: 'power' },
    { park: 'song-khoai', measure: 'power' },
    { park: 'dong-mai', measure: 'water' },
  ],
  language: 'ja',
  link: 'vacancy=10-',
  consent: { version: 1, given: true },
};
let made = 0;
const newEnquiry = (over: Partial<NewEnquiry> = {}, enquiry: Partial<Enquiry> = {}): NewEnquiry => {
  made += 1;
  return {
    key: nextId(),
    bodyHash: 'a1',
    receipt: `QN-0000-${String(made).padStart(4, '0')}`,
    enquiry: { ...asked, ...enquiry },
    at: '2026-11-27T08:00:00.000Z',
    deleteAfter: '2028-11-27',
    ...over,
  };
};
const later = '2026-11-28T09:00:00.000Z';
const someone = 'linh@province.example';

let server: TrialPostgres | undefined;
const folders: string[] = [];
const given = process.env.TEST_DATABASE_URL;

const places: Readonly<Record<string, () => Promise<StorePlace>>> = {
  sqlite: async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sites-store-'));
    folders.push(dataDir);
    return { dataDir };
  },
  postgres: async () => {
    server ??= await startPostgres(given);
    return { databaseUrl: await server.database() };
  },
};

afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await server?.stop();
});

describe.each(Object.entries(places))('%s', (kind, placeOf) => {
  let place: StorePlace;
  let store: Store;
  /** Another process on the same store, as far as the database can tell. */
  let other: Store;
  beforeAll(async () => {
    place = await placeOf();
    store = openStore(place);
    other = openStore(place);
  });
  afterAll(async () => {
    await store?.close();
    await other?.close();
  });
  const audited = async (subject: string) =>
    (await store.audit.list({ subject })).entries.map(({ action, who }) => `${action} by ${who}`);

  it('opens once for two who start at the same time', async () => {
    expect(await Promise.all([store.health(), other.health()])).toEqual([
      { ok: true, kind },
      { ok: true, kind },
    ]);
  });

  it('uses an invitation up once, the newest of an address alone', async () => {
    const invitation = {
      email: 'hoa@province.example',
      role: 'staff',
      expiresAt: '2026-11-30T08:00:00.000Z',
    };
    for (const hash of ['first', 'second']) await store.invitations.add({ ...invitation, hash });
    expect(await store.invitations.take('first')).toBeUndefined();
    const taken = await Promise.all([
      store.invitations.take('second'),
      other.invitations.take('second'),
    ]);
    expect(taken.filter(Boolean)).toEqual([{ ...invitation, hash: 'second' }]);
  });

  describe('an enquiry that is sent', () => {
    it('is known by its key, and comes with its tags', async () => {
      const sent = newEnquiry({ tags: ['suspect'] });
      expect(await store.enquiries.known(sent.key)).toBeUndefined();
      await store.enquiries.add(sent);
      expect(await other.enquiries.known(sent.key)).toEqual({
        receipt: sent.receipt,
        bodyHash: sent.bodyHash,
      });
      expect(await store.enquiries.get(sent.receipt, someone, later)).toMatchObject({
        tags: ['suspect'],
      });
      await store.enquiries.erase(sent.receipt, someone, later);
      expect(await store.enquiries.known(sent.key)).toEqual({
        receipt: sent.receipt,
        bodyHash: null,
      });
    });
    it('names who took it down for its sender, and what they noted', async () => {
      const sent = newEnquiry({ takenBy: { who: 'an', note: 'Rang at the fair' } });
      await store.enquiries.add(sent);
      await other.enquiries.add({ ...sent, receipt: 'QN-ZZZZ-ZZZZ' });
      expect(await store.enquiries.get(sent.receipt, someone, later)).toMatchObject({
        events: [
          { who: 'an', kind: 'status', value: 'new' },
          { who: 'an', kind: 'note', value: 'Rang at the fair' },
        ],
      });
      expect(await audited(sent.receipt)).toEqual([
        `enquiry.read by ${someone}`,
        'enquiry.receive by an',
      ]);
    });
    it('is kept once, however often it comes', async () => {
      const sent = newEnquiry();
      expect(await store.enquiries.add(sent)).toEqual({ outcome: 'stored', receipt: sent.receipt });
      const again = { ...sent, receipt: 'QN-ZZZZ-ZZZZ' };
      expect(await other.enquiries.add(again)).toEqual({
        outcome: 'repeated',
        receipt: sent.receipt,
      });
      expect(await store.enquiries.state('QN-ZZZZ-ZZZZ')).toBeUndefined();
    });

    it('is refused under a key that another has', async () => {
      const sent = newEnquiry();
      await store.enquiries.add(sent);
      const changed = newEnquiry({ key: sent.key, bodyHash: 'b2' });
      expect(await store.enquiries.add(changed)).toEqual({ outcome: 'conflict' });
      expect(await store.enquiries.state(changed.receipt)).toBeUndefined();
    });

    it('is kept once when it comes twenty times at once over two processes', async () => {
      const sent = newEnquiry();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          (at % 2 ? store : other).enquiries.add({ ...sent, receipt: `${sent.receipt}-${at}` }),
        ),
      );
      const outcomes = answers.map(({ outcome }) => outcome);
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'repeated')).toHaveLength(19);
      expect(new Set(answers.map((answer) => 'receipt' in answer && answer.receipt)).size).toBe(1);
    });

    it('is not kept where its receipt belongs to another', async () => {
      const first = newEnquiry();
      await store.enquiries.add(first);
      const second = newEnquiry({ receipt: first.receipt });
      expect(await store.enquiries.add(second)).toEqual({ outcome: 'taken' });
      expect(await store.enquiries.add({ ...second, receipt: 'QN-YYYY-0001' })).toMatchObject({
        outcome: 'stored',
      });
    });

    it('tells its sender status and times, and nothing else', async () => {
      const sent = newEnquiry();
      await store.enquiries.add(sent);
      expect(await other.enquiries.state(sent.receipt)).toEqual({
        receipt: sent.receipt,
        status: 'new',
        receivedAt: sent.at,
        changedAt: sent.at,
        deleteAfter: '2028-11-27',
      });
    });

    it('queues its notices, or neither is kept', async () => {
      const taken = newEnquiry();
      await store.enquiries.add(taken);
      const sent = newEnquiry({ notices: [{ kind: 'webhook', payload: { of: 'kept' } }] });
      const lost = { ...sent, key: nextId(), receipt: taken.receipt };
      expect(await store.enquiries.add(lost)).toEqual({ outcome: 'taken' });
      await store.enquiries.add(sent);
      const rows = await store.outbox.take(later, 100);
      expect(rows.map(({ payload }) => payload)).toEqual([{ of: 'kept' }]);
      for (const { id } of rows) await store.outbox.done(id);
    });
  });

  describe('the desk', () => {
    let receipt: string;
    beforeAll(async () => {
      const sent = newEnquiry();
      ({ receipt } = sent);
      await store.enquiries.add(sent);
    });

    it('reads an enquiry whole, and the audit knows', async () => {
      const record = await store.enquiries.get(receipt, someone, later);
      expect(record?.enquiry).toEqual(asked);
      expect(record?.parks).toEqual(['dong-mai', 'song-khoai']);
      expect(record?.events).toMatchObject([{ kind: 'status', value: 'new', who: 'sender' }]);
      expect(await audited(receipt)).toEqual([
        `enquiry.read by ${someone}`,
        'enquiry.receive by sender',
      ]);
      expect(await store.enquiries.get('QN-NONE-NONE', someone, later)).toBeUndefined();
      expect(await audited('QN-NONE-NONE')).toEqual([]);
    });

    it('changes it, with its history', async () => {
      const changed = await store.enquiries.change(
        receipt,
        { status: 'answered', assignee: 'linh', tags: ['hot', ' hot ', 'chip'], answer: 'In May.' },
        someone,
        later,
      );
      expect(changed).toMatchObject({
        status: 'answered',
        assignee: 'linh',
        tags: ['chip', 'hot'],
      });
      await store.enquiries.change(
        receipt,
        { note: 'Ms Hòa rang back', assignee: '' },
        'an',
        later,
      );
      const record = await store.enquiries.get(receipt, someone, later);
      expect(record).toMatchObject({ status: 'answered', tags: ['chip', 'hot'], changedAt: later });
      expect(record).not.toHaveProperty('assignee');
      expect(record?.events.map(({ who, kind: of, value }) => [who, of, value])).toEqual([
        ['sender', 'status', 'new'],
        [someone, 'status', 'answered'],
        [someone, 'assignee', 'linh'],
        [someone, 'tags', '["chip","hot"]'],
        [someone, 'answer', 'In May.'],
        ['an', 'assignee', ''],
        ['an', 'note', 'Ms Hòa rang back'],
      ]);
      const [entry] = (await store.audit.list({ subject: receipt, who: 'an' })).entries;
      expect(entry?.before).toEqual({
        status: 'answered',
        assignee: 'linh',
        tags: ['chip', 'hot'],
      });
      expect(entry?.after).toEqual({
        status: 'answered',
        assignee: null,
        tags: ['chip', 'hot'],
        note: true,
      });
      expect(await store.enquiries.state(receipt)).toMatchObject({ status: 'answered' });
    });

    it('takes no tag that is a note', async () => {
      const tags = ['x'.repeat(41)];
      await expect(store.enquiries.change(receipt, { tags }, someone, later)).rejects.toThrow(
        RangeError,
      );
      expect(await store.enquiries.change('QN-NONE-NONE', {}, someone, later)).toBeUndefined();
    });

    it('loses no change of two who change at once', async () => {
      const notes = Array.from({ length: 10 }, (_, at) => `n${at}`);
      await Promise.all(
        notes.map((said, at) =>
          (at % 2 ? store : other).enquiries.change(
            receipt,
            { note: said, status: at % 2 ? 'read' : 'closed' },
            someone,
            later,
          ),
        ),
      );
      const events = (await store.enquiries.get(receipt, someone, later))?.events ?? [];
      expect(events.map(({ value }) => value)).toEqual(expect.arrayContaining(notes));
      // Each status differs from the one before it.
      const statuses = events.filter((event) => event.kind === 'status').map(({ value }) => value);
      expect(statuses.filter((status, at) => status === statuses[at - 1])).toEqual([]);
    });
  });

  it('is found by its receipt, and by the number that a visitor took along from a kiosk', async () => {
    const kept = newEnquiry({ receipt: makeReceipt(Uint8Array.of(3, 0, 1, 7, 5, 2, 9)) });
    await store.enquiries.add(kept);
    const number = noteOf(kept.key) ?? 'none';
    const plain = number.replaceAll('-', '').toLowerCase();
    const misheard = plain.replaceAll('0', 'o').replaceAll('1', 'l');
    for (const search of [
      number,
      plain,
      plain.slice(1),
      misheard,
      kept.receipt.replace(/-/g, ''),
    ]) {
      const { rows } = await store.enquiries.list({ search });
      expect(
        rows.map(({ receipt }) => receipt),
        search,
      ).toEqual([kept.receipt]);
    }
  });

  describe('the list', () => {
    const receipts: string[] = [];
    const found = async (query: EnquiryQuery) =>
      (await store.enquiries.list({ search: 'listed', ...query })).rows.map((row) =>
        receipts.indexOf(row.receipt),
      );
    beforeAll(async () => {
      // On either side of the midnights of Vietnam, and of one of UTC.
      const several: [Partial<NewEnquiry>, Partial<Enquiry>][] = [
        [{ at: '2026-10-01T16:59:59.999Z' }, { name: 'Đặng Listed', country: 'VN', asked: [] }],
        [{ at: '2026-10-01T17:00:00.000Z' }, { name: 'Kim listed', language: 'ko' }],
        [{ at: '2026-10-02T00:00:00.000Z' }, { name: 'Lee listed 100%', country: 'KR' }],
        [{ at: '2026-10-02T17:00:00.000Z' }, { name: 'Sato listed', asked: [{ park: 'hai-yen' }] }],
      ];
      for (const [over, enquiry] of several) {
        const sent = newEnquiry(over, enquiry);
        receipts.push(sent.receipt);
        await store.enquiries.add(sent);
      }
      const { change } = store.enquiries;
      await change(receipts[1] ?? '', { tags: ['warm'], assignee: 'an' }, someone, later);
      await change(receipts[2] ?? '', { status: 'read' }, someone, later);
    });

    it('shows the newest first, a page at a time', async () => {
      expect(await found({})).toEqual([3, 2, 1, 0]);
      const first = await store.enquiries.list({ search: 'listed', limit: 3 });
      const second = await store.enquiries.list({
        search: 'listed',
        limit: 3,
        cursor: first.cursor ?? '',
      });
      expect([...first.rows, ...second.rows].map(({ receipt }) => receipt)).toEqual(
        receipts.toReversed(),
      );
      expect(second.cursor).toBeUndefined();
    });

    it.each<[EnquiryQuery, number[]]>([
      [{ status: 'read' }, [2]],
      [{ tag: 'warm' }, [1]],
      [{ tag: 'war' }, []],
      [{ country: 'VN' }, [0]],
      [{ park: 'dong-mai' }, [2, 1]],
      [{ park: 'hai-yen' }, [3]],
      [{ language: 'ko' }, [1]],
      [{ from: '2026-10-02', to: '2026-10-02' }, [2, 1]],
      [{ from: '2026-10-03' }, [3]],
      [{ to: '2026-10-01' }, [0]],
      [{ assignee: 'an' }, [1]],
      [{ assignee: '' }, [3, 2, 0]],
      [{ search: 'dang LISTED' }, [0]],
      [{ search: 'listed 100%' }, [2]],
      [{ search: 'listed %' }, [3, 2, 1, 0]],
      [{ search: 'listed substation wafer.example' }, [3, 2, 1, 0]],
      [{ status: 'new', country: 'JP', park: 'dong-mai' }, [1]],
    ])('%j', async (query, expected) => expect(await found(query)).toEqual(expected));

    it('shows no contact unless asked, and then the audit knows of each', async () => {
      const listed = await store.enquiries.list({ search: 'listed' });
      expect(JSON.stringify(listed)).not.toMatch(/hoa@wafer|substation/);
      const whole = await store.enquiries.listWhole({ search: 'listed', limit: 2 }, 'an', later);
      expect(whole.rows.map(({ enquiry }) => enquiry.contact.value)).toEqual([
        asked.contact.value,
        asked.contact.value,
      ]);
      for (const receipt of receipts.slice(2))
        expect(await audited(receipt)).toContain('enquiry.export by an');
      for (const receipt of receipts.slice(0, 2))
        expect(await audited(receipt)).not.toContain('enquiry.export by an');
    });
  });

  describe('a person', () => {
    const phone = { kind: 'phone', value: '+84 912 345-678' } as const;
    const contents = (): string => {
      if ('databaseUrl' in place) return '';
      const folder = place.dataDir;
      return readdirSync(folder)
        .map((file) => readFileSync(join(folder, file), 'latin1'))
        .join('');
    };

    it('gets all that is kept, however the number is written, and is then forgotten', async () => {
      const mine = [newEnquiry(), newEnquiry()].map((sent) => ({
        ...sent,
        enquiry: { ...asked, name: 'Forgettable', contact: phone },
        notices: [{ kind: 'mail', payload: {}, receipt: sent.receipt }],
      }));
      for (const sent of mine) await store.enquiries.add(sent);
      const receipts = mine.map(({ receipt }) => receipt);
      const [first = ''] = receipts;
      await store.enquiries.change(
        first,
        { note: 'Forgettable rang', assignee: 'an', tags: ['hot'] },
        someone,
        later,
      );
      const kept = await store.enquiries.exportPerson('0084912345678', someone, later);
      expect(kept.map(({ receipt }) => receipt).toSorted()).toEqual(receipts);
      expect(JSON.stringify(kept)).toContain('Forgettable rang');
      expect(await audited(first)).toContain(`enquiry.export by ${someone}`);
      expect(await store.enquiries.exportPerson('12345678', someone, later)).toEqual([]);
      if (kind === 'sqlite') expect(contents()).toContain('Forgettable');

      const erased = await store.enquiries.erasePerson('+84912345678', someone, later);
      expect(erased.toSorted()).toEqual(receipts);
      expect(await store.enquiries.exportPerson(phone.value, someone, later)).toEqual([]);
      expect(await store.enquiries.get(first, someone, later)).toBeUndefined();
      expect((await store.enquiries.list({ search: 'forgettable' })).rows).toEqual([]);
      expect(await store.enquiries.change(first, { note: 'x' }, someone, later)).toBeUndefined();
      expect(await store.outbox.take('2099-01-01T00:00:00.000Z', 100)).toEqual([]);
      // Not a byte of it is left in the files either.
      expect(contents()).not.toContain('Forgettable');
    });

    it('leaves receipt, key and dates, so that a late repeat is not kept again', async () => {
      const sent = newEnquiry();
      await store.enquiries.add(sent);
      expect(await store.enquiries.erase(sent.receipt, someone, later)).toBe(true);
      expect(await store.enquiries.erase(sent.receipt, someone, later)).toBe(false);
      expect(await store.enquiries.erase('QN-NONE-NONE', someone, later)).toBe(false);
      expect(await store.enquiries.state(sent.receipt)).toMatchObject({
        status: 'erased',
        receivedAt: sent.at,
        changedAt: later,
      });
      expect(await store.enquiries.add({ ...sent, receipt: 'QN-XXXX-0001' })).toEqual({
        outcome: 'repeated',
        receipt: sent.receipt,
      });
      const left = await store.use((db) =>
        db.selectFrom('enquiries').selectAll().where('receipt', '=', sent.receipt).execute(),
      );
      const values = Object.values(left[0] ?? {}).filter((value) => value !== null);
      expect(values.toSorted()).toEqual(
        [sent.receipt, sent.key, 'closed', sent.at, later, later, sent.deleteAfter].toSorted(),
      );
    });

    it('is forgotten when the day comes, not before', async () => {
      const due = newEnquiry({ deleteAfter: '2027-01-31' });
      const kept = newEnquiry({ deleteAfter: '2027-02-01' });
      await store.enquiries.add(due);
      await store.enquiries.add(kept);
      expect(await store.enquiries.purge('2027-01-30', later)).toEqual([]);
      expect(await store.enquiries.purge('2027-01-31', later)).toEqual([due.receipt]);
      expect(await store.enquiries.state(kept.receipt)).toMatchObject({ status: 'new' });
      expect((await audited(due.receipt))[0]).toBe('enquiry.erase by retention');
    });
  });

  describe('the photograph of a card', () => {
    const card = Uint8Array.of(0xff, 0xd8, 0, 1, 2, 0xff, 0xd9);
    const another = Uint8Array.of(0xff, 0xd8, 9, 0xff, 0xd9);
    /** As the table keeps it. */
    const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    const left = () => store.use((db) => db.selectFrom('enquiry_cards').selectAll().execute());

    it('is kept with its enquiry, once, and may be taken anew', async () => {
      const { receipt, ...sent } = newEnquiry();
      expect(await store.cards.put(receipt, card, someone, later)).toBe(false);
      await store.enquiries.add({ receipt, ...sent });
      expect(await store.cards.get(receipt, someone, later)).toBeUndefined();
      expect(await store.enquiries.get(receipt, someone, later)).toMatchObject({ hasCard: false });
      for (const by of [store, other, store])
        expect(await by.cards.put(receipt, card, someone, later)).toBe(true);
      expect(await other.cards.get(receipt, 'an', later)).toEqual(card);
      expect(await store.cards.put(receipt, another, 'an', later)).toBe(true);
      expect(await store.cards.get(receipt, someone, later)).toEqual(another);
      const { rows } = await store.enquiries.list({ limit: 1 });
      expect(rows).toMatchObject([{ hasCard: expect.any(Boolean) }]);
      expect((await audited(receipt)).toReversed().slice(2)).toEqual([
        `enquiry.card by ${someone}`,
        'enquiry.read-card by an',
        'enquiry.card by an',
        `enquiry.read-card by ${someone}`,
      ]);
      expect(await left()).toContainEqual({ receipt, jpeg: text(another) });
      await store.enquiries.erase(receipt, 'an', later);
      expect(await left()).not.toContainEqual(expect.objectContaining({ receipt }));
      expect(await store.cards.get(receipt, 'an', later)).toBeUndefined();
      expect(await store.cards.put(receipt, card, 'an', later)).toBe(false);
      expect(await left()).not.toContainEqual(expect.objectContaining({ receipt }));
    });

    it('is the same when it is sent many times at once', async () => {
      const sent = newEnquiry();
      await store.enquiries.add(sent);
      const puts = Array.from({ length: 8 }, (_, at) =>
        (at % 2 ? store : other).cards.put(sent.receipt, card, someone, later),
      );
      expect(new Set(await Promise.all(puts))).toEqual(new Set([true]));
      const written = (await audited(sent.receipt)).filter((one) => one.startsWith('enquiry.card'));
      expect(written).toHaveLength(1);
    });

    it('is in what a person gets, and goes with them and with the day', async () => {
      const contact = { kind: 'email', value: 'card@wafer.example' } as const;
      const [mine, due] = [
        newEnquiry({}, { contact }),
        newEnquiry({ deleteAfter: '2027-01-15' }, { contact }),
      ];
      for (const sent of [mine, due]) {
        await store.enquiries.add(sent);
        await store.cards.put(sent.receipt, card, someone, later);
      }
      const kept = await store.enquiries.exportPerson(contact.value, someone, later);
      expect(kept).toMatchObject([{ card: text(card) }, { card: text(card) }]);
      expect(await store.enquiries.purge('2027-01-15', later)).toContain(due.receipt);
      expect((await left()).map(({ receipt }) => receipt)).not.toContain(due.receipt);
      await store.enquiries.erasePerson(contact.value, someone, later);
      expect((await left()).map(({ receipt }) => receipt)).not.toContain(mine.receipt);
    });

    it('never comes to stand beside an enquiry that is being erased', async () => {
      const all = Array.from({ length: 10 }, () => newEnquiry());
      for (const sent of all) await store.enquiries.add(sent);
      await Promise.all(
        all.flatMap(({ receipt }) => [
          store.cards.put(receipt, card, someone, later),
          other.enquiries.erase(receipt, someone, later),
          store.enquiries.change(receipt, { note: 'late' }, someone, later),
        ]),
      );
      const receipts = all.map(({ receipt }) => receipt);
      expect((await left()).filter(({ receipt }) => receipts.includes(receipt))).toEqual([]);
      const events = await store.use((db) =>
        db.selectFrom('enquiry_events').selectAll().where('receipt', 'in', receipts).execute(),
      );
      expect(events).toEqual([]);
    });
  });

  describe('the audit', () => {
    it('cannot be changed or shortened, whoever asks', async () => {
      await store.audit.add({ at: later, who: 'an', action: 'staff.invite', subject: 'audited' });
      await expect(
        store.use((db) => db.updateTable('audit').set({ who: 'nobody' }).execute()),
      ).rejects.toThrow(/append-only/);
      await expect(store.use((db) => db.deleteFrom('audit').execute())).rejects.toThrow(
        /append-only/,
      );
      if (kind === 'postgres')
        await expect(store.use((db) => sql`truncate audit`.execute(db))).rejects.toThrow(
          /append-only/,
        );
      expect(await audited('audited')).toEqual(['staff.invite by an']);
    });

    it('is read a page at a time, the newest first', async () => {
      for (const action of ['one', 'two', 'three'])
        await store.audit.add({ at: later, who: 'an', action, subject: 'paged' });
      const first = await store.audit.list({ subject: 'paged', limit: 2 });
      expect(first.entries.map(({ action }) => action)).toEqual(['three', 'two']);
      const rest = await store.audit.list({ subject: 'paged', cursor: first.cursor ?? '' });
      expect(rest.entries.map(({ action }) => action)).toEqual(['one']);
      expect(rest.cursor).toBeUndefined();
    });

    it('holds nothing of what was written to the desk', async () => {
      const all = await store.use((db) => db.selectFrom('audit').selectAll().execute());
      expect(all.length).toBeGreaterThan(20);
      // Ids are drawn: what looks like a telephone number in them is none.
      expect(JSON.stringify(all.map((row) => ({ ...row, id: '' })))).not.toMatch(
        /wafer|Hòa|Forgettable|912|substation|In May|Rang|9j/,
      );
    });
  });

  describe('the outbox', () => {
    it('gives each row to one of those who take at once', async () => {
      for (let at = 0; at < 30; at += 1)
        await store.outbox.add({ kind: 'mail', payload: at }, later);
      const takes = await Promise.all(
        Array.from({ length: 10 }, (_, at) => (at % 2 ? store : other).outbox.take(later, 3)),
      );
      const ids = takes.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const rest = await store.outbox.take(later, 100);
      const payloads = [...takes.flat(), ...rest].map(({ payload }) => Number(payload));
      expect(payloads.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at));
      for (const id of [...ids, ...rest.map((row) => row.id)]) await store.outbox.done(id);
    });

    it('gives a row again when it failed, or when nobody said what became of it', async () => {
      await store.outbox.add({ kind: 'mail', payload: { to: 'desk' } }, later);
      const [row] = await store.outbox.take(later, 1);
      expect(row).toMatchObject({ kind: 'mail', payload: { to: 'desk' }, attempts: 1 });
      await store.outbox.failed(row?.id ?? '', '2026-11-28T09:05:00.000Z');
      expect(await store.outbox.take('2026-11-28T09:04:59.000Z', 1)).toEqual([]);
      expect(await other.outbox.take('2026-11-28T09:05:00.000Z', 1)).toMatchObject([
        { attempts: 2 },
      ]);
      expect(await store.outbox.take('2026-11-28T09:05:59.000Z', 1)).toEqual([]);
      expect(await store.outbox.take('2026-11-28T09:06:00.000Z', 1)).toMatchObject([
        { attempts: 3 },
      ]);
      await store.outbox.done(row?.id ?? '');
      expect(await store.outbox.take('2099-01-01T00:00:00.000Z', 1)).toEqual([]);
    });
  });

  describe('the demand board', () => {
    it('counts by week and language, and hides what few wanted', async () => {
      const days = ['2026-11-23', '2026-11-26', '2026-11-29', '2026-11-29', '2026-11-25'];
      await Promise.all(
        days.flatMap((day, at) => [
          (at % 2 ? store : other).demand.count(day, 'ja', { filter: 'vacancy', range: '10-' }),
          store.demand.count(day, 'ja', { asked: 'power' }),
          store.demand.count(day, 'ja', { nomatch: 'vacancy port' }),
        ]),
      );
      await store.demand.count('2026-11-26', 'ja', { asked: 'power' });
      // One short of five, for another language and for the next week.
      for (const day of days.slice(1)) {
        await store.demand.count(day, 'ko', { asked: 'power' });
        await store.demand.count('2026-11-30', 'ja', { asked: 'power' });
      }
      const week = '2026-11-23';
      expect(await store.demand.weekly()).toEqual([
        { week, language: 'ja', event: { asked: 'power' }, count: 6 },
        { week, language: 'ja', event: { filter: 'vacancy', range: '10-' }, count: 5 },
        { week, language: 'ja', event: { nomatch: 'vacancy port' }, count: 5 },
      ]);
      expect(await store.demand.weekly({ from: '2026-11-30' })).toEqual([]);
      expect(await store.demand.weekly({ from: '2026-11-29', to: '2026-11-29' })).toHaveLength(3);
    });

    it('takes no text of somebody', async () => {
      expect(() => store.demand.count('2026-11-26', 'ja', { nomatch: 'x'.repeat(201) })).toThrow(
        RangeError,
      );
    });
  });
});
