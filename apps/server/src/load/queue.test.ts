import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Problem } from '../errors.ts';
import { Queue } from './queue.ts';

/** Work that notes its name when it is done. */
const noting = (done: string[]) => (name: string) => () => {
  done.push(name);
};

it('does one piece at a time and lets the loop turn in between', async () => {
  const queue = new Queue(10);
  const seen: string[] = [];
  const piece = async (name: string) => {
    seen.push(`${name} begins`);
    await wait(1);
    seen.push(`${name} ends`);
    setImmediate(() => seen.push('something cheap'));
  };
  const work = Promise.all(['a', 'b'].map((name) => queue.do('x', () => piece(name))));
  expect(seen).toEqual([]);
  await work;
  expect(seen).toEqual(['a begins', 'a ends', 'something cheap', 'b begins', 'b ends']);
});

it('addresses take turns: one that asks for much only waits for itself', async () => {
  const queue = new Queue(100);
  const done: string[] = [];
  const note = noting(done);
  const greedy = Array.from({ length: 20 }, (_, at) => queue.do('greedy', note(`greedy ${at}`)));
  const others = ['b', 'c'].map((name) => queue.do(name, note(name)));
  await Promise.all([...greedy, ...others]);
  expect(done.slice(0, 4)).toEqual(['greedy 0', 'b', 'c', 'greedy 1']);
  expect(done).toHaveLength(22);
});

it('refuses what does not fit, and says when to come back', async () => {
  const queue = new Queue(3);
  const done: string[] = [];
  const all = Array.from({ length: 8 }, (_, at) =>
    queue.do('x', noting(done)(String(at))).catch((error: unknown) => error),
  );
  const refused = (await Promise.all(all)).filter((one) => one instanceof Problem);
  expect(done).toEqual(['0', '1', '2']);
  expect(refused.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503]);
  expect(Number(refused[0]!.headers['Retry-After'])).toBeGreaterThan(0);
});

it('whoever fills the queue makes room for another address', async () => {
  const queue = new Queue(4);
  const done: string[] = [];
  const note = noting(done);
  const greedy = Array.from({ length: 6 }, (_, at) =>
    queue.do('greedy', note(`greedy ${at}`)).catch(() => done.push(`refused ${at}`)),
  );
  await Promise.all([...greedy, queue.do('other', note('other'))]);
  expect(done).toContain('other');
  expect(done.filter((name) => name.startsWith('refused'))).toEqual([
    'refused 4',
    'refused 5',
    'refused 3',
  ]);
});

it('goes on after work that fails', async () => {
  const queue = new Queue(3);
  const fail = () => {
    throw new Error('broken');
  };
  await expect(queue.do('x', fail)).rejects.toThrow('broken');
  await expect(queue.do('x', () => Promise.reject(new Error('later')))).rejects.toThrow('later');
  expect(await queue.do('x', () => 7)).toBe(7);
});

it('does nothing for those who have left, and gives their place to others', async () => {
  const queue = new Queue(3);
  const done: string[] = [];
  const gone = ['a', 'b', 'c'].map((name) =>
    queue.do('x', noting(done)(name), () => name === 'a').catch(() => undefined),
  );
  await Promise.all([...gone, queue.do('x', noting(done)('d'))]);
  expect(done).toEqual(['a', 'd']);
});
