import { expect, it } from 'vitest';
import { bytesBody } from '../body.ts';
import { AnswerCache } from './answer-cache.ts';

const here = () => true;
const body = (bytes: number) => bytesBody(new Uint8Array(bytes), 'image/png');

it('makes an answer once, also for those who ask while it is made', async () => {
  const cache = new AnswerCache(10_000);
  let made = 0;
  const make = async () => {
    made += 1;
    return body(10);
  };
  const [a, b] = await Promise.all([cache.get('a', here, make), cache.get('a', here, make)]);
  expect(await cache.get('a', here, make)).toBe(a);
  expect(b).toBe(a);
  expect(made).toBe(1);
});

it('never holds more bytes than it may: what was asked for least recently goes first', async () => {
  const cache = new AnswerCache(10_000);
  const made: string[] = [];
  const get = (name: string, bytes = 3000) =>
    cache.get(name, here, async () => {
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
  const cache = new AnswerCache(10_000);
  let made = 0;
  const get = (at: number) =>
    cache.get(`${'x'.repeat(1000)}${at}`, here, async () => {
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
  const cache = new AnswerCache(10_000);
  await expect(cache.get('a', here, fail)).rejects.toThrow('broken');
  expect((await cache.get('a', here, async () => body(7))).identity).toHaveLength(7);
});

it('whoever joins an answer that is given up gets one all the same', async () => {
  const cache = new AnswerCache(10_000);
  const first = cache.get(
    'x',
    () => false,
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new Error('given up');
    },
  );
  let made = 0;
  const make = async () => {
    made += 1;
    return body(1);
  };
  const others = [cache.get('x', here, make), cache.get('x', here, make)];
  await expect(first).rejects.toThrow('given up');
  expect((await Promise.all(others)).map(({ identity }) => identity.length)).toEqual([1, 1]);
  expect(made).toBe(1);
});

it('an answer is wanted as long as one of those who asked is there', async () => {
  const cache = new AnswerCache(10_000);
  const there = { a: true, b: true };
  const wanted: boolean[] = [];
  const asked = cache.get(
    'x',
    () => there.a,
    async (isWanted) => {
      await Promise.resolve();
      there.a = false;
      wanted.push(isWanted());
      there.b = false;
      wanted.push(isWanted());
      return body(1);
    },
  );
  await Promise.all([
    asked,
    cache.get(
      'x',
      () => there.b,
      async () => body(2),
    ),
  ]);
  expect(wanted).toEqual([true, false]);
});
