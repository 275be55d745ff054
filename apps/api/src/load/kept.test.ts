import { expect, it } from 'vitest';
import { bytesBody } from '../body.ts';
import { Kept } from './kept.ts';

const body = (bytes: number) => bytesBody(new Uint8Array(bytes), 'image/png');

it('makes an answer once, also for those who ask while it is made', async () => {
  const kept = new Kept(10_000);
  let made = 0;
  const make = async () => {
    made += 1;
    return body(10);
  };
  const [a, b] = await Promise.all([kept.get('a', make), kept.get('a', make)]);
  expect(await kept.get('a', make)).toBe(a);
  expect(b).toBe(a);
  expect(made).toBe(1);
});

it('never holds more bytes than it may: what was asked for least recently goes first', async () => {
  const kept = new Kept(10_000);
  const made: string[] = [];
  const get = (name: string, bytes = 3000) =>
    kept.get(name, async () => {
      made.push(name);
      return body(bytes);
    });
  for (const name of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) await get(name);
  expect(made).toEqual(['a', 'b', 'c', 'd', 'b']);
  // What is larger than the whole memory pushes nothing out.
  await get('huge', 20_000);
  await get('a');
  expect(made).toEqual(['a', 'b', 'c', 'd', 'b', 'huge']);
});

it('counts the names too: many long addresses are memory as well', async () => {
  const kept = new Kept(10_000);
  let made = 0;
  const get = (at: number) =>
    kept.get(`${'x'.repeat(1000)}${at}`, async () => {
      made += 1;
      return body(1);
    });
  for (let at = 0; at < 20; at += 1) await get(at);
  await get(0);
  expect(made).toBe(21);
});

it.each([
  [
    'throws',
    () => {
      throw new Error('broken');
    },
  ],
  ['fails later', () => Promise.reject(new Error('broken'))],
])('keeps no failure: what %s is made anew', async (_name, fail) => {
  const kept = new Kept(10_000);
  await expect(kept.get('a', fail)).rejects.toThrow('broken');
  expect((await kept.get('a', async () => body(7))).identity).toHaveLength(7);
});
