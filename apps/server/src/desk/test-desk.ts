import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@sites/domain';
import { type Enquiry, makeReceipt } from '@sites/enquiry';
import { type Store, type StorePlace, nextId, openStore } from '@sites/store';
import { Hono } from 'hono';
import { loadDataset } from '../dataset.ts';
import { onError } from '../errors.ts';
import { makeReception } from '../enquiries/reception.ts';
import { closed } from '../enquiries/settings.ts';
import type { Passwords } from './auth.ts';
import type { Role } from './roles.ts';
import { invite } from './people.ts';
import { deskRoutes } from './routes.ts';

const dataset = loadDataset(fileURLToPath(new URL('../../../../geo/dist', import.meta.url)));
const atlasIn = (language: Language) => dataset.atlases[language];

export const origin = 'http://sites.test';
const password = 'correct horse battery';

export const asked: Enquiry = {
  name: 'Sakura Tanaka',
  company: '株式会社サクラ',
  country: 'JP',
  contact: { kind: 'email', value: 'tanaka@sakura.example' },
  message: 'Two lines\nof a message.',
  plant: { landHa: 12, powerMw: 40, start: '2028-04', jobs: 300 },
  asked: [{ park: 'dong-mai', measure: 'vacancy' }, { park: 'song-khoai' }],
  language: 'ja',
  link: 'vacancy=10-',
  consent: { version: 1, given: true },
};

/** The code that an authenticator shows for a key, by RFC 6238. */
export function codeOf(uri: string, at = Date.now()): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const text = new URL(uri).searchParams.get('secret') ?? '';
  const bits = [...text]
    .map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** A browser as far as the desk can tell: it keeps cookies and says where it comes from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: Hono;
  readonly #origin: string;

  constructor(app: Hono, at = origin) {
    this.#app = app;
    this.#origin = at;
  }

  /** Reads, or sends a body: JSON, or the bytes of a JPEG. */
  async send(
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const isJpeg = body instanceof Uint8Array;
    const type = isJpeg ? 'image/jpeg' : 'application/json';
    const method = isJpeg ? 'PUT' : 'POST';
    const answer = await this.#app.request(`${this.#origin}${path}`, {
      method: body === undefined ? 'GET' : method,
      ...(body !== undefined && {
        body: isJpeg ? new Uint8Array(body) : JSON.stringify(body),
      }),
      headers: {
        ...(body !== undefined && { 'Content-Type': type, Origin: this.#origin }),
        'Sec-Fetch-Site': 'same-origin',
        Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  /** The status and, of a problem, its code. */
  async tell(path: string, body?: unknown, headers?: Record<string, string>): Promise<string> {
    const answer = await this.send(path, body, headers);
    const { code } = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as { code?: string };
    return `${answer.status}${code ? ` ${code}` : ''}`;
  }

  async read<T>(path: string, body?: unknown): Promise<T> {
    const answer = await this.send(path, body);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}

const digest = (password: string): string => createHash('sha256').update(password).digest('hex');
/** What makes a password slow to guess makes every sign-in slow: few tests are about it. */
const quick: Passwords = {
  hash: async (password) => digest(password),
  verify: async ({ hash, password }) => hash === digest(password),
};

/** A desk with its own store, by default a file that is gone afterwards; `isSlow`: as passwords are really kept. */
export async function testDesk(given?: StorePlace, isSlow = false) {
  const dataDir = mkdtempSync(join(tmpdir(), 'sites-desk-'));
  const store: Store = openStore(given ?? { dataDir });
  const logged: unknown[] = [];
  const secret = () => 'ein-geheimnis-von-genug-zeichen-0123';
  const askable = { parks: new Set(['dong-mai', 'song-khoai']), measures: new Set(['vacancy']) };
  const receive = makeReception({ ...closed, store, authSecret: secret }, askable);
  const passwords = isSlow ? {} : { passwords: quick };
  const desk = deskRoutes({ store, secret, atlasIn, receive, ...passwords });
  const app = new Hono().route('/', desk);
  app.onError(onError((...entry) => logged.push(...entry)));
  let made = 0;
  return {
    app,
    store,
    logged,
    browser: (at?: string) => new Browser(app, at),
    close: async () => {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
    /** Somebody with an account, not signed in. */
    async member(role: Role, email = `${role}@province.example`): Promise<string> {
      const token = await invite(store, { email, role, by: 'test', now: new Date() });
      await new Browser(app).read('/api/auth/join', { token, name: `${role} name`, password });
      return email;
    },
    /** Somebody signed in, an admin with a device. */
    async signedIn(role: Role, email?: string): Promise<Browser> {
      const browser = new Browser(app);
      await browser.read('/api/auth/sign-in', { email: await this.member(role, email), password });
      if (role === 'staff') return browser;
      const { uri } = await browser.read<{ uri: string }>('/api/auth/two-factor/enable', {
        password,
      });
      await browser.read('/api/auth/two-factor/verify-totp', { code: codeOf(uri) });
      return browser;
    },
    password,
    /** An enquiry in the store; its receipt. */
    async enquiry(over: Partial<Enquiry> = {}, at?: string): Promise<string> {
      made += 1;
      const receipt = makeReceipt(
        Uint8Array.from([1, 2, 3, 4, 5, Math.floor(made / 32), made % 32]),
      );
      await store.enquiries.add({
        key: nextId(),
        bodyHash: String(made),
        receipt,
        enquiry: { ...asked, ...over },
        at: at ?? new Date(Date.UTC(2026, 10, 27, 8, 0, made)).toISOString(),
        deleteAfter: '2028-11-27',
      });
      return receipt;
    },
  };
}
