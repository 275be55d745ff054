import { beforeEach, expect, it, vi } from 'vitest';
import { consentVersion } from '@sites/enquiry';
import { askTerms, termsOfDevice } from './terms.ts';

const sent = {
  open: true,
  consentVersion,
  retentionMonths: 24,
  controller: { name: 'Desk', contact: 'desk@sites.example' },
  sealKey: null,
};
let storage: Map<string, string>;
const answer = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })));
const shell = (dataset: Record<string, string>) =>
  vi.stubGlobal('document', { documentElement: { dataset } });

beforeEach(() => {
  storage = new Map();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (name: string) => storage.get(name) ?? null,
      setItem: (name: string, text: string) => storage.set(name, text),
    },
  });
  shell({});
});

it('goes by the last terms that the server gave, and says of when they are', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T09:00:00Z') });
  answer(200, { ...sent, consentVersion: consentVersion + 1 });
  await askTerms();
  vi.useRealTimers();
  answer(503, {});
  await expect(askTerms()).rejects.toThrow('503');
  // Agreed to is the text of the page, whatever version the server had then.
  expect(termsOfDevice()).toMatchObject({
    consentVersion,
    retentionMonths: 24,
    controller: sent.controller,
    keptAt: '2026-11-20T09:00:00.000Z',
  });
});

it('prefers them to those that the page was kept with', async () => {
  shell({ shell: 'yes', months: '12', name: 'Before', contact: 'b', compiled: '2026-11-01' });
  expect(termsOfDevice()).toMatchObject({ controller: { name: 'Before' }, keptAt: '2026-11-01' });
  answer(200, sent);
  await askTerms();
  expect(termsOfDevice()).toMatchObject({ controller: sent.controller, retentionMonths: 24 });
});

it.each(['', '{', 'null', '{"keptAt":"yesterday"}', JSON.stringify(sent)])(
  'has none where the device holds %j',
  (text) => {
    storage.set('terms', text);
    expect(termsOfDevice()).toBeUndefined();
  },
);

it('keeps nothing that is not as expected', async () => {
  answer(200, { wifi: 'sign in' });
  await expect(askTerms()).rejects.toThrow('expected');
  expect(storage.size).toBe(0);
});
