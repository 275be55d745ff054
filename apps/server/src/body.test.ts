import { expect, it } from 'vitest';
import { type Body, answerWith, strengthen, textBody } from './body.ts';

const long = 'a text that is worth compressing '.repeat(100);
const broken = (): Body => ({ ...textBody(long, 'text/plain'), identity: {} as never });
const asBrotli = { accept: 'br, gzip', ifNoneMatch: undefined };
const sent = (body: Body) => answerWith(body, asBrotli, 'no-cache').headers['Content-Encoding'];

it('a body that cannot be compressed fails alone: the next ones are compressed', async () => {
  const [bad, good] = [broken(), textBody(long, 'text/plain')];
  await Promise.all([
    expect(strengthen(bad)).rejects.toThrow(),
    strengthen(good),
    expect(strengthen(broken())).rejects.toThrow(),
  ]);
  expect(good.br?.length).toBeLessThan(good.gzip!.length);
});

it('goes on with gzip where brotli fails, and with brotli for others', async () => {
  const [bad, good] = [broken(), textBody(long, 'text/plain')];
  for (const body of [bad, bad]) expect(sent(body)).toBe('gzip');
  await expect
    .poll(() => {
      sent(good);
      return sent(good);
    })
    .toBe('br');
  expect(sent(bad)).toBe('gzip');
});
