import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { type Figure, type Language, languages, twoDigits } from '@sites/domain';
import { type Speaker, exactText, figureText, loadEvery, loadWords, makeSpeaker } from './index.ts';

const lists = await loadEvery(loadWords);
const atlas = realAtlas();
const speakers = Object.fromEntries(
  languages.map((language) => [
    language,
    makeSpeaker(language, lists[language], realAtlasIn(language)),
  ]),
) as Record<Language, Speaker>;

describe('a figure is written as what it means', () => {
  const bounds = (low: number | null, high: number | null): Figure => ({
    state: 'bounds',
    low,
    high,
    unit: 'ha',
    rule: 'at-most-leasable',
    rests: [],
  });
  const known = (value: number): Figure => ({
    state: 'known',
    value,
    unit: 'ha',
    rests: [
      {
        about: 'availableArea',
        value,
        unit: 'ha',
        asOf: '2023-12',
        source: 'a-source',
        confidence: 'official',
      },
    ],
  });
  const never: Figure = { state: 'not-applicable', reason: 'not-developed', rests: [] };
  it.each([
    [known(17.4), '17.4 ha'],
    [known(0), '0 ha, confirmed'],
    [bounds(0, 401.06), 'none confirmed · up to about 410 ha'],
    [bounds(null, 83), 'none confirmed · up to 83 ha'],
    [bounds(1853.25, 3690.2), 'at least 1,800 ha · up to about 3,700 ha'],
    [bounds(20, 60), 'at least 20 ha · up to 60 ha'],
    [bounds(20, null), 'at least 20 ha'],
    [never, 'does not apply: not developed yet'],
  ])('%j', (figure, text) => expect(figureText(figure, speakers.en)).toBe(text));
  it.each([
    ['vi', 'chưa xác nhận · tối đa khoảng 410 ha', '0 ha, đã xác nhận'],
    ['zh-hans', '尚无确认值 · 最多约410公顷', '0公顷，已确认'],
    ['ja', '確認済みなし · 最大約410 ha', '0 ha（確認済み）'],
    ['ko', '확인된 것 없음 · 최대 약 410 ha', '0 ha(확인됨)'],
    ['id', 'belum pasti · hingga sekitar 410 ha', '0 ha, pasti'],
  ] as const)('in %s', (language, open, nought) => {
    expect(figureText(bounds(0, 401.06), speakers[language])).toBe(open);
    expect(figureText(known(0), speakers[language])).toBe(nought);
  });
  it('in the unit of the reader, no more exact than it is', () =>
    expect(
      figureText(bounds(0, 401.06), makeSpeaker('en', lists.en, atlas, { area: 'acre' })),
    ).toBe('none confirmed · up to about 1,000 acres'));
  it('never rounds across what is asked, and says the sum where it is asked for', () => {
    const figure = bounds(0, 401.06);
    for (const limit of [401.06, 405, 410])
      expect(figureText(figure, speakers.en, [limit])).toBe('none confirmed · up to 401.06 ha');
    for (const limit of [400, 411])
      expect(figureText(figure, speakers.en, [limit])).toContain('up to about 410 ha');
    expect(exactText(figure, speakers.en)).toBe('0–401.06 ha');
  });
  it('never says more than is sure, nor less than is possible', () =>
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (value) => {
        expect(twoDigits(value, 'up')).toBeGreaterThanOrEqual(value * (1 - 1e-6));
        expect(twoDigits(value, 'up')).toBeLessThanOrEqual(value * 1.1 + 1e-6);
        expect(twoDigits(value, 'down')).toBeLessThanOrEqual(value * (1 + 1e-6));
        expect(twoDigits(value, 'down')).toBeGreaterThanOrEqual(value * 0.9 - 1e-6);
      }),
    ));
  it('what somebody published as a range stays as it was', () => {
    const rent: Figure = {
      state: 'bounds',
      low: 81,
      high: 123,
      unit: 'USD/m2',
      rule: 'published-range',
      rests: [],
    };
    expect(figureText(rent, speakers.en)).toBe('81–123 USD/m²');
  });
});
