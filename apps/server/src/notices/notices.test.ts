import { createServer as createHttp, type Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Store, nextId, openStore } from '@sites/store';
import type { Language } from '@sites/domain';
import { realAtlasIn } from '@sites/fixtures';
import { loadDeskWords, loadWords, makeSpeaker } from '@sites/words';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { type NoticeSettings, Notices, noticesOf, pauseMs } from './notices.ts';
import { makeReception } from '../enquiries/reception.ts';
import { closed } from '../enquiries/settings.ts';
import { asked } from '../desk/test-desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'sites-notices-'));
const receipt = 'QN-0000-0001';
const start = Date.UTC(2026, 10, 27, 8);

let store: Store;
let time: number;
const troubles: unknown[] = [];
const closing: (() => void)[] = [];
beforeEach(() => {
  store = openStore({ dataDir: mkdtempSync(join(folder, 'store-')) });
  time = start;
  troubles.length = 0;
});
afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listening = async (server: Server | ReturnType<typeof createServer>): Promise<number> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
};

/** Takes requests, and refuses as long as it is told to. */
async function webhook(isUp: () => boolean): Promise<{ url: string; got: string[] }> {
  const got: string[] = [];
  const server = createHttp((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      if (isUp()) got.push(body);
      response.writeHead(isUp() ? 204 : 500).end();
    });
  });
  return { url: `http://127.0.0.1:${await listening(server)}/hook`, got };
}

/** A mail server as far as a sender can tell. */
async function smtp(): Promise<{ url: string; got: string[] }> {
  const got: string[] = [];
  const server = createServer((socket) => {
    let isMessage = false;
    let message = '';
    socket.on('error', () => undefined);
    socket.write('220 catcher\r\n');
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').slice(0, -1)) {
        if (isMessage && line === '.') {
          isMessage = false;
          got.push(message);
          socket.write('250 kept\r\n');
        } else if (isMessage) message += `${line}\n`;
        else if (/^DATA/i.test(line)) {
          isMessage = true;
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  return { url: `smtp://127.0.0.1:${await listening(server)}`, got };
}

const spoken = async (language: Language) => ({
  words: await loadDeskWords[language](),
  speaker: makeSpeaker(language, await loadWords[language](), realAtlasIn(language)),
});
const vietnamese = await spoken('vi');
const notices = (settings: NoticeSettings, parts = vietnamese) =>
  new Notices({
    ...parts,
    outbox: store.outbox,
    settings,
    publicUrl: 'https://sites.example',
    parkName: (id) => (id === 'dong-mai' ? 'Đông Mai' : id),
    log: (trouble) => troubles.push(trouble),
    now: () => time,
  });
const keep = (settings: NoticeSettings) =>
  store.enquiries.add({
    key: nextId(),
    bodyHash: 'a',
    receipt,
    enquiry: asked,
    at: new Date(start).toISOString(),
    deleteAfter: '2028-11-27',
    notices: noticesOf(settings, { receipt, parks: ['dong-mai'] }),
  });
const personal = /tanaka|sakura|サクラ|two lines/i;

it('tells a webhook and a mailbox of an enquiry, and nothing of who asks', async () => {
  const [hook, mailbox] = [await webhook(() => true), await smtp()];
  const settings = {
    webhook: hook.url,
    mail: { smtpUrl: mailbox.url, from: 'desk@sites.example', to: 'team@province.example' },
  };
  await keep(settings);
  await notices(settings).sendDue();
  expect(hook.got.map((body): unknown => JSON.parse(body))).toEqual([
    {
      type: 'enquiry.new',
      receipt,
      parks: ['dong-mai'],
      desk: `https://sites.example/vi/desk#${receipt}`,
    },
  ]);
  expect(mailbox.got).toHaveLength(1);
  const [mail = ''] = mailbox.got;
  expect(mail).toContain('To: team@province.example');
  expect(mail.replace(/=\n/g, '')).toContain(receipt);
  expect(`${hook.got.join()} ${mail}`).not.toMatch(personal);
  await notices(settings).sendDue();
  expect([hook.got.length, mailbox.got.length]).toEqual([1, 1]);
  expect(troubles).toEqual([]);
});

it.each<[Language, string, RegExp]>([
  ['vi', 'vi', /Câu hỏi mới: QN-0000-0001\nKhu công nghiệp: Đông Mai/],
  ['ja', 'ja', /新しいお問い合わせ：QN-0000-0001\n.*：Đông Mai/],
  ['id', 'id', /Pertanyaan baru: QN-0000-0001/],
])('speaks %s where it is told to, and opens the desk so', async (language, path, text) => {
  const mailbox = await smtp();
  const mail = { smtpUrl: mailbox.url, from: 'desk@sites.example', to: 'team@province.example' };
  await keep({ mail });
  await notices({ mail, language }, await spoken(language)).sendDue();
  const [head = '', body = ''] = (mailbox.got[0] ?? '').split('\n\n');
  const encoding = /Content-Transfer-Encoding: (\S+)/.exec(head)?.[1];
  const plain =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : decodeURIComponent(body.replace(/=\n/g, '').replace(/%/g, '%25').replace(/=(..)/g, '%$1'));
  expect(plain).toMatch(text);
  expect(plain).toContain(`https://sites.example/${path}/desk#${receipt}`);
});

it('is queued with an enquiry as it is received, but for one that looks like a program’s', async () => {
  const settings = { webhook: 'http://127.0.0.1:9/' };
  const receive = makeReception(
    { ...closed, store, authSecret: () => 'x'.repeat(32), now: () => time, notices: settings },
    { parks: new Set(['dong-mai', 'song-khoai']), measures: new Set(['vacancy']) },
  );
  const { receipt: given } = (await receive('one', asked, [])).acknowledgement;
  await receive('two', asked, ['suspect']);
  const queued = await store.outbox.take(new Date(time).toISOString(), 9);
  expect(queued.map(({ kind, payload }) => ({ kind, payload }))).toEqual([
    { kind: 'webhook', payload: { receipt: given, parks: ['dong-mai', 'song-khoai'] } },
  ]);
});

it('tries again, later each time, until it is taken', async () => {
  let isUp = false;
  const hook = await webhook(() => isUp);
  const settings = { webhook: hook.url };
  await keep(settings);
  const sender = notices(settings);
  await sender.sendDue();
  expect(troubles).toEqual([{ kind: 'webhook', attempts: 1, error: 'Refused 500' }]);
  isUp = true;
  time += pauseMs(1) - 1;
  await sender.sendDue();
  expect(hook.got).toHaveLength(0);
  time += 1;
  await sender.sendDue();
  expect(hook.got).toHaveLength(1);
});

it('gives up after days, and says so', async () => {
  const settings = { webhook: 'http://127.0.0.1:9/nobody' };
  await keep(settings);
  const sender = notices(settings);
  for (let attempts = 1; attempts <= 30; attempts += 1) {
    await sender.sendDue();
    time += pauseMs(attempts);
  }
  expect(troubles).toHaveLength(24);
  expect(time - start).toBeGreaterThan(3 * 86_400_000);
});

it('drops what waits when the enquiry is erased', async () => {
  const hook = await webhook(() => true);
  const settings = { webhook: hook.url };
  await keep(settings);
  await store.enquiries.erase(receipt, 'test', new Date(start).toISOString());
  await notices(settings).sendDue();
  expect(hook.got).toEqual([]);
});

it('waits half a minute first, and never longer than six hours', () => {
  expect([1, 2, 3].map(pauseMs)).toEqual([30_000, 60_000, 120_000]);
  expect(pauseMs(1000)).toBe(6 * 3_600_000);
});
