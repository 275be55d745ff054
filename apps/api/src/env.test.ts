import { expect, it } from 'vitest';
import { parseEnvironment } from './env.ts';

it('has defaults', () =>
  expect(parseEnvironment({})).toMatchObject({ PORT: 8787, LOG_LEVEL: 'info' }));
it('reads who may frame the product', () => {
  expect(parseEnvironment({}).EMBED_ANCESTORS).toBe('*');
  expect(parseEnvironment({ EMBED_ANCESTORS: 'none' }).EMBED_ANCESTORS).toBe("'none'");
  expect(
    parseEnvironment({ EMBED_ANCESTORS: 'https://a.example https://b.example' }).EMBED_ANCESTORS,
  ).toBe('https://a.example https://b.example');
});
it('reads a port', () => expect(parseEnvironment({ PORT: '9000' }).PORT).toBe(9000));
it.each([
  { PORT: 'eighty' },
  { PORT: '99999' },
  { PUBLIC_URL: 'sites.example' },
  { PUBLIC_URL: 'https://sites.example/path' },
  { LOG_LEVEL: 'loud' },
  { EMBED_ANCESTORS: '* ; script-src *' },
  { EMBED_ANCESTORS: 'sites.example' },
])('refuses %j and names it', (env) => {
  expect(() => parseEnvironment(env)).toThrow(Object.keys(env)[0]);
});
