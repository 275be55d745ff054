import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import {
  type Figure,
  type Language,
  type Origin,
  languages,
  measureNames,
  twoDigits,
} from '@sites/domain';
import {
  type Speaker,
  agedText,
  evidence,
  exactText,
  figureText,
  loadEvery,
  loadWords,
  makeSpeaker,
} from './index.ts';

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
    [known(17.4), '17.4\u00a0ha'],
    [known(0), '0\u00a0ha, confirmed'],
    [{ ...known(0), rule: 'not-built' as const }, '0\u00a0ha: not developed yet'],
    [bounds(0, 401.06), 'none confirmed · up to about 400\u00a0ha'],
    [bounds(null, 83), 'none confirmed · up to 83\u00a0ha'],
    [bounds(1853.25, 3690.2), 'at least 1,800\u00a0ha · up to about 3,600\u00a0ha'],
    [bounds(20, 60), 'at least 20\u00a0ha · up to 60\u00a0ha'],
    [bounds(20, null), 'at least 20\u00a0ha'],
    // Two digits that count, however small: 0.08 would be more than is sure.
    [bounds(0.0789, 0.0789), 'at least 0.078\u00a0ha · up to about 0.078\u00a0ha'],
    [bounds(0.004, 0.1234), 'at least 0.004\u00a0ha · up to about 0.12\u00a0ha'],
    [never, 'does not apply: not developed yet'],
  ])('%j', (figure, text) => expect(figureText(figure, speakers.en)).toBe(text));
  it.each([
    ['vi', 'chưa xác nhận · tối đa khoảng 400\u00a0ha', '0\u00a0ha, đã xác nhận'],
    ['zh-hans', '尚无确认值 · 最多约400公顷', '0公顷，已确认'],
    ['ja', '確認済みなし · 最大約400\u00a0ha', '0\u00a0ha（確認済み）'],
    ['ko', '확인된 것 없음 · 최대 약 400\u00a0ha', '0\u00a0ha(확인됨)'],
    ['id', 'belum pasti · s.d. sekitar 400\u00a0ha', '0\u00a0ha, pasti'],
  ] as const)('in %s', (language, open, nought) => {
    expect(figureText(bounds(0, 401.06), speakers[language])).toBe(open);
    expect(figureText(known(0), speakers[language])).toBe(nought);
  });
  it('in the unit of the reader, no more exact than it is', () =>
    expect(
      figureText(bounds(0, 401.06), makeSpeaker('en', lists.en, atlas, { area: 'acre' })),
    ).toBe('none confirmed · up to about 990\u00a0acres'));
  it('never rounds across what is asked, and says the sum where it is asked for', () => {
    const figure = bounds(0, 401.06);
    for (const limit of [400, 400.5, 401.06])
      expect(figureText(figure, speakers.en, [limit])).toBe(
        'none confirmed · up to 401.06\u00a0ha',
      );
    for (const limit of [399, 405])
      expect(figureText(figure, speakers.en, [limit])).toContain('up to about 400\u00a0ha');
    expect(exactText(figure, speakers.en)).toBe('0–401.06\u00a0ha');
  });
  it('is not over nought where nobody knows an upper end', () => {
    const open = (low: number): Figure => ({
      state: 'bounds',
      low,
      high: null,
      unit: 'ha',
      rule: 'sum-of-projects',
      rests: [],
    });
    expect(exactText(open(0), speakers.en)).toBe('none confirmed');
    expect(exactText(open(83.4), speakers.en)).toBe('at least 83.4\u00a0ha');
  });
  it('never passes the bound, and stays near it', () =>
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (value) => {
        expect(twoDigits(value)).toBeLessThanOrEqual(value * (1 + 1e-6));
        expect(twoDigits(value)).toBeGreaterThanOrEqual(value * 0.9 - 1e-6);
      }),
    ));
  const bounded = atlas.parks.flatMap((park) =>
    measureNames.flatMap((measure) => {
      const figure = park.figures[measure];
      const isOurs = figure.state === 'bounds' && !figure.rule?.startsWith('published');
      return isOurs ? [{ park, measure, figure }] : [];
    }),
  );
  // The last number of a phrase: `at least 1,800\u00a0ha`, `up to about 3,600\u00a0ha`.
  const written = (text: string) =>
    Number(text.replaceAll(',', '').match(/\d+(\.\d+)?(?=\D*$)/)?.[0]);
  it('writes no bound of any park beyond itself or the land that is known', () => {
    expect(bounded.length).toBeGreaterThan(20);
    for (const { park, measure, figure } of bounded) {
      const { sure, possible } = evidence(figure, speakers.en);
      const name = `${park.id} ${measure}`;
      if (figure.low) expect(written(sure), name).toBeLessThanOrEqual(figure.low);
      if (!possible) continue;
      expect(written(possible), name).toBeLessThanOrEqual(figure.high ?? 0);
      if (figure.unit !== 'ha') continue;
      for (const total of [park.figures.plannedArea, park.figures.leasableArea])
        if (total.state === 'known' && (figure.high ?? 0) <= total.value)
          expect(written(possible), name).toBeLessThanOrEqual(total.value);
    }
  });
  it.each(['acre', 'mu', 'pyeong', 'm2'] as const)('nor in %s', (area) => {
    const speaker = makeSpeaker('en', lists.en, atlas, { area });
    for (const { park, figure } of bounded.filter((one) => one.figure.unit === 'ha')) {
      const most = written(exactText(figure, speaker));
      const { possible } = evidence(figure, speaker);
      if (possible) expect(written(possible), park.id).toBeLessThanOrEqual(most);
    }
  });
  it('tells its year where that is long before the data was compiled, and nowhere else', () => {
    const of = (asOf: string | null): Figure => ({
      ...(known(17.4) as Extract<Figure, { state: 'known' }>),
      rests: [{ ...(known(17.4).rests[0] as Origin), asOf }],
    });
    const compiled = Number(atlas.report.compiled.slice(0, 4));
    expect(agedText(of('2010-01-07'), speakers.en)).toBe('17.4\u00a0ha · 2010');
    expect(agedText(of('2010-01-07'), speakers.ja)).toBe('17.4\u00a0ha · 2010年');
    expect(agedText(of(String(compiled - 6)), speakers.en)).toContain(String(compiled - 6));
    for (const asOf of [`${compiled - 5}-01`, null])
      expect(agedText(of(asOf), speakers.en)).toBe('17.4\u00a0ha');
  });
  it('what somebody published as a range stays as it was', () => {
    const rent: Figure = {
      state: 'bounds',
      low: 81,
      high: 123,
      unit: 'USD/m2',
      rule: 'published-range',
      rests: [],
    };
    expect(figureText(rent, speakers.en)).toBe('81–123\u00a0USD/m²');
  });
});
