import { expect, it } from 'vitest';
import { parseRemembered } from './device.ts';

const parks = new Set(['dong-mai', 'song-khoai']);

it('reads what it wrote', () =>
  expect(parseRemembered('{"stars":["dong-mai"],"notes":{"dong-mai":"call"}}', parks)).toEqual({
    stars: ['dong-mai'],
    notes: { 'dong-mai': 'call' },
  }));
it('leaves out parks that are gone, doubles and what is no text', () =>
  expect(
    parseRemembered(
      '{"stars":["dong-mai","dong-mai","atlantis",3],"notes":{"atlantis":"x","song-khoai":5}}',
      parks,
    ),
  ).toEqual({ stars: ['dong-mai'], notes: {} }));
it.each([null, '', 'x', '[]', '{"stars":7}'])('%s is an empty memory', (text) =>
  expect(parseRemembered(text, parks)).toEqual({ stars: [], notes: {} }),
);
