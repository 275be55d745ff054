import { readFileSync } from 'node:fs';
import { palette } from '@sites/stillmap';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const [still = '', paper = ''] = read('still.css').split('@media print');
const [light = '', dark = ''] = read('tokens.css').split('@media screen');
const valueIn = (text: string, token: string) =>
  new RegExp(`${token}: (#[\\da-f]{6});`).exec(text)?.[1];

describe.each(Object.entries(palette))('%s of the still map', (role, { token, ...looks }) => {
  it('has one colour in pictures and on pages, by day, by night and on paper', () => {
    expect(still).toMatch(
      new RegExp(`\\.still-(?:fill|line)-${role} \\{\\n  (?:fill|stroke): var\\(${token}\\)`),
    );
    expect(valueIn(light, token)).toBe(looks.light);
    expect(valueIn(dark, token)).toBe(looks.dark);
    expect(valueIn(paper, token) ?? looks.light).toBe(looks.paper);
  });
});
