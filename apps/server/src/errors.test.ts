import { expect, it } from 'vitest';
import { pathOf, traceOf } from './errors.ts';

it.each([
  new Error('cannot read /en/?q=secret'),
  new Error('two lines\n    at secret (/en/?q=secret)'),
  new TypeError('secret', { cause: new Error('secret') }),
  Object.assign(new Error(''), { input: 'secret' }),
  (() => {
    try {
      return new URL('secret') as never;
    } catch (error) {
      return error as Error;
    }
  })(),
  Object.assign(new Error('secret'), { stack: undefined }),
])('a log learns where an error arose, not what it quotes (%#)', (error) => {
  const trace = traceOf(error);
  expect(JSON.stringify(trace)).not.toContain('secret');
  expect(trace.error).toBe(error.name);
  if (error.stack) expect(trace.at.join('\n')).toContain('errors.test.ts');
});

it.each([
  ['/en/?q=secret', '/en/'],
  ['/en/%3Fq=secret', '/en/'],
  ['/en/%25253fq=secret', '/en/'],
  ['/en/#secret', '/en/'],
  ['/en/parks/dong-mai', '/en/parks/dong-mai'],
])('%s is logged as %s', (address, path) => expect(pathOf(address)).toBe(path));
