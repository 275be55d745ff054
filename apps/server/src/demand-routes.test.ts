import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from './test-app.ts';

const address = '/ja/?vacancy=10-';
let seen: string[];
let app: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => {
  seen = [];
  app = await testApp({ demand: { saw: (one) => void seen.push(one) } });
});
const tell = async (body: unknown = { address }, headers: Record<string, string> = {}) => {
  const answer = await app.request('http://sites.test/api/demand', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', ...headers },
    body: JSON.stringify(body),
  });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.has('set-cookie')).toBe(false);
  return answer.status;
};

describe('a question that a page tells', () => {
  it('is seen by its address', async () => {
    expect([await tell(), seen]).toEqual([204, [address]]);
  });
  it.each(['DNT', 'Sec-GPC'])('is not seen where a browser sends %s', async (name) => {
    expect([await tell(undefined, { [name]: '1' }), seen]).toEqual([204, []]);
  });
  it('is not read where nothing is counted', async () => {
    app = await testApp();
    expect(await tell('nonsense')).toBe(204);
  });
  it('comes from our own pages, in its one shape', async () => {
    expect(await tell(undefined, { 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await tell(undefined, { Origin: 'https://evil.example' })).toBe(403);
    expect(await tell(undefined, { 'Content-Type': 'text/plain' })).toBe(415);
    for (const body of [
      [],
      {},
      { address: 5 },
      { address, who: 'me' },
      { address: 'x'.repeat(5000) },
    ])
      expect(await tell(body)).toBe(400);
    expect((await app.request('http://sites.test/api/demand')).status).toBe(405);
    expect(seen).toEqual([]);
  });
  it('is refused when there are too many', async () => {
    for (let nth = 0; nth < 300; nth += 1) expect(await tell()).toBe(204);
    expect([await tell(), seen.length]).toEqual([429, 300]);
  });
});
