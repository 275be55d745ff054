import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import {
  type FilterState,
  alsoServing,
  atlasIn,
  byId,
  findPark,
  judge,
  languages,
} from '@sites/domain';
import {
  againstTexts,
  conditionsOf,
  figureWithDerivation,
  loadDetailWords,
  loadWords,
  makeSpeaker,
  pickLines,
  picksTogether,
  reasonText,
} from './index.ts';

const speakerOf = async (language: (typeof languages)[number]) => ({
  speaker: makeSpeaker(language, await loadWords[language](), realAtlasIn(language)),
  detail: await loadDetailWords[language](),
});
const atlas = realAtlas();
const parkOf = (id: string) => {
  const park = findPark(atlas, id);
  if (!park) throw new Error(`no park ${id}`);
  return park;
};

describe('land that may be ready is never told without what was cleared', () => {
  const pickOf = async (id: string, filters: FilterState) => {
    const { speaker, detail } = await speakerOf('en');
    return pickLines(judge(parkOf(id), filters, atlas), filters, speaker, detail).join(' ');
  };
  it.each([{}, { vacancy: { min: 50 } }])('in a pick of %o', async (filters) => {
    expect(await pickOf('song-khoai', filters)).toMatch(
      /up to about 400\sha[;( ]+of its 714\sha, 385\sha were cleared as of about Dec 2023/,
    );
    expect(await pickOf('hai-yen', filters)).toContain(
      'of its 182.42\u00a0ha, 85\u00a0ha were cleared',
    );
    // A part of it speaks for no park, and where all is known or a bound already nothing is added.
    for (const id of ['viet-hung', 'texhong-hai-ha', 'nam-tien-phong', 'bac-tien-phong'])
      expect(await pickOf(id, filters)).not.toContain('cleared');
  });
  it.each(languages)('in the figure, in %s', async (language) => {
    const { speaker, detail } = await speakerOf(language);
    const { vacancy } = parkOf('song-khoai').figures;
    const text = figureWithDerivation(vacancy, speaker, detail);
    expect(text).toContain(speaker.quantity(385, 'ha'));
    expect(text).toContain(speaker.quantity(714, 'ha'));
    expect(text).toContain('2023');
  });
});

describe('the reasons of a pick', () => {
  const linesOf = async (
    id: string,
    filters: FilterState,
    language: 'en' | 'vi',
    year?: number,
  ) => {
    const { speaker, detail } = await speakerOf(language);
    const park = byId(atlasIn(realAtlasIn(language), year).parks, id);
    return pickLines(judge(park, filters, speaker.atlas), filters, speaker, detail, year);
  };
  it.each([{}, { vacancy: { min: 50 } }])(
    'say what is only estimated and of which year, for %o',
    async (filters) => {
      const [texhong = ''] = await linesOf('texhong-hai-ha', filters, 'en');
      expect(texhong).toMatch(/83\sha[^,]*\(estimated, 2023\)/);
      const [dongMai = ''] = await linesOf('dong-mai', {}, 'vi');
      expect(dongMai).toMatch(/17,4\sha \(ước tính, 2023\)/);
    },
  );
  it.each([{}, { vacancy: { min: 50 } }])('tell one pool of land once, for %o', async (filters) => {
    const [seaport = ''] = await linesOf('hai-ha-seaport', filters, 'en');
    expect(seaport).toContain('the same land as at Texhong Hải Hà');
    expect((await linesOf('texhong-hai-ha', filters, 'en')).join()).not.toContain('same land');
  });
  it('begin each line with a capital', async () => {
    for (const language of ['en', 'vi'] as const)
      for (const park of atlas.parks)
        for (const line of (
          await linesOf(park.id, { vacancy: { min: 50 }, power: [{ kind: '110kv' }] }, language)
        ).slice(1))
          expect(line.charAt(0)).toBe(line.charAt(0).toLocaleUpperCase(language));
  });
  it('say what is known of the year that is asked of', async () => {
    expect(await linesOf('song-khoai', {}, 'en', 2028)).toContain(
      '2028: no source dates a change.',
    );
    expect((await linesOf('texhong-hai-ha', {}, 'en', 2028)).join()).toMatch(
      /By 2028: Water supply: 60,000/,
    );
    expect((await linesOf('song-khoai', {}, 'en')).join()).not.toContain('no source dates');
  });
  it('say of whom to ask that nobody publishes how', async () => {
    const asked = { power: [{ kind: '110kv' as const }] };
    expect((await linesOf('cai-lan', asked, 'en')).join()).toContain(
      'the grid company (no contact published)',
    );
  });
});

it('a pick says containers of a port where they are asked for', async () => {
  const { speaker, detail } = await speakerOf('en');
  const port = { to: 'any', limit: 60, unit: 'km', needs: 'container' } as const;
  const outcome = judge(parkOf('song-khoai'), { port }, atlas);
  expect(pickLines(outcome, { port }, speaker, detail)[0]).toMatch(
    / port \(containers; also 27\skm to Tân Vũ container terminal\)/,
  );
});

describe('what speaks against a park', () => {
  const ship: FilterState = { port: { to: 'any', limit: 60, unit: 'km', needs: { dwt: 50000 } } };
  const againstIn = async (
    id: string,
    filters: FilterState = {},
    language: (typeof languages)[number] = 'en',
  ) => {
    const { speaker, detail } = await speakerOf(language);
    const park = byId(speaker.atlas.parks, id);
    const lines = pickLines(judge(park, filters, speaker.atlas), filters, speaker, detail);
    return lines.find((line) => line.startsWith(detail.advice.against));
  };
  it.each([
    // A plan that may end what speaks for a park, or for whoever ships over the same port.
    ['cai-lan', {}, /Planning risk: the province wants to move .* No decision on the park itself/],
    ['viet-hung', {}, /turn Cái Lân port to tourism\. .*complex was reported at 340 ha/],
    [
      'hoanh-bo',
      {},
      /no secondary investors are reported\. The 681 ha .* not published\. Planning risk: a new/,
    ],
    // Land that others have registered, beside what may be ready.
    [
      'song-khoai',
      { vacancy: { min: 50 } },
      /Registered land: 132\.5\sha \(15 FDI projects; as of/,
    ],
    [
      'bac-tien-phong',
      {},
      /Registered land: over 93\sha .* Slow progress was criticised in 2022\./,
    ],
    ['dam-nha-mac', {}, /Bắc Tiền Phong: Registered land: over 93\sha/],
    // What is not built, and who is to build it.
    ['bach-dang', {}, /nothing newer is published\./],
    ['viet-hung-2', {}, /No infrastructure investor known as of early 2026\./],
    // How deep the way in is, where a ship is asked for.
    ['song-khoai', ship, /Channel depth: 10\sm \(Cái Lân port; as of about Apr 2013\)/],
  ] as const)('of %s, %o, is said', async (id, filters, text) =>
    expect(await againstIn(id, filters)).toMatch(text),
  );
  it('is nothing where nothing is published, and no depth where no ship is asked for', async () => {
    expect(await againstIn('dong-mai', { port: { to: 'dinh-vu', limit: 60, unit: 'km' } })).toBe(
      undefined,
    );
    expect(await againstIn('song-khoai')).not.toContain('Channel depth');
  });
  it.each(languages)('is whole sentences, each told once, in %s', async (language) => {
    const { speaker, detail } = await speakerOf(language);
    for (const park of speaker.atlas.parks) {
      const outcome = judge(park, ship, speaker.atlas);
      const texts = againstTexts(outcome, ship, speaker, detail).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).toMatch(/[^.。][.。]$/);
    }
  });
});

it.each(languages)('high tech is no yes to semiconductors, in %s', async (language) => {
  const { speaker, detail } = await speakerOf(language);
  const conditionOf = (sector: NonNullable<FilterState['sector']>, park = 'song-khoai') =>
    conditionsOf(judge(parkOf(park), { sector }, atlas), { sector }, speaker, detail)[0];
  const asked = conditionOf(['semiconductors-high-tech']);
  expect(asked).toMatchObject({ verdict: 'may' });
  expect(asked?.evidence).toContain(detail.advice.highTech);
  // Who takes any of several answers for each of them.
  expect(conditionOf(['semiconductors-high-tech', 'automotive'])?.verdict).toBe('match');
  expect(conditionOf(['electronics'])?.evidence).not.toContain(detail.advice.highTech);
  // Nor is it where electronics are asked for too, and sources name neither.
  const either = conditionOf(['electronics', 'semiconductors-high-tech'], 'viet-hung');
  expect(either).toMatchObject({ verdict: 'may' });
  expect(either?.evidence).toContain(detail.advice.highTech);
});

it.each([
  ['bac-tien-phong', '110kv', 'planned, no date (as of about 2021).'],
  ['hai-ha-seaport', 'generation', 'planned, no date (Texhong Hải Hà, as of about 2021).'],
  ['hai-ha-seaport', '110kv', 'on site (Texhong Hải Hà).'],
  ['dong-mai', '110kv', 'on site.'],
  ['cam-pha', '110kv', 'nothing built.'],
] as const)(
  'of supply it is said since when it is only planned: %s, %s',
  async (id, kind, text) => {
    const { speaker, detail } = await speakerOf('en');
    const power = [{ kind }];
    const outcome = judge(parkOf(id), { power }, atlas);
    expect(conditionsOf(outcome, { power }, speaker, detail)[0]?.evidence).toBe(text);
    expect(reasonText(outcome.findings[0]!, speaker, detail)).toContain(text);
  },
);

describe('picks side by side', () => {
  const together = async (ids: readonly string[], filters: FilterState, year?: number) => {
    const { speaker, detail } = await speakerOf('en');
    const view = atlasIn(speaker.atlas, year);
    const outcomes = ids.map((id) => judge(byId(view.parks, id), filters, view));
    return {
      ...picksTogether(outcomes, filters, speaker, detail, year),
      alone: outcomes.map((one) => pickLines(one, filters, speaker, detail, year)),
    };
  };
  const filters: FilterState = {
    vacancy: { min: 50 },
    port: { to: 'any', limit: 60, unit: 'km', needs: { dwt: 50000 } },
  };

  it('say once, by name, what speaks against them', async () => {
    const ids = ['song-khoai', 'cai-lan', 'viet-hung'];
    const { each, against, alone } = await together(ids, filters);
    const [, ...others] = alone.flat().filter((line) => line.includes('Channel depth: 10'));
    expect(others).toHaveLength(2);
    expect(each.flat().join(' ')).not.toMatch(/Bear in mind|Channel depth|132.5/);
    const named = (text: RegExp) =>
      against.filter((one) => text.test(one.text)).map(({ names }) => names);
    expect(named(/Channel depth: 10/)).toEqual(['Sông Khoai, Cái Lân, Việt Hưng']);
    expect(named(/132\.5/)).toEqual(['Sông Khoai']);
    expect(named(/turn Cái Lân port to tourism/)).toEqual(['Sông Khoai, Việt Hưng', 'Cái Lân']);
  });

  it('say once that a year changes nothing at any, and of each what it changes', async () => {
    const quiet = await together(['song-khoai', 'viet-hung'], {}, 2028);
    expect(quiet.year).toBe('2028: no source dates a change.');
    expect(quiet.each.flat().join(' ')).not.toContain('no source dates');
    const alone = await together(['song-khoai'], {}, 2028);
    expect(alone.year).toBe('');
    expect(alone.each.flat()).toContain(quiet.year);
  });
});

describe('the next port that takes what is asked for', () => {
  const ports: FilterState['port'][] = [
    { to: 'any', limit: 60, unit: 'km', needs: { dwt: 50_000 } },
    { to: 'any', limit: 45, unit: 'min', needs: 'container' },
  ];
  it.each(ports)('is another that surely does, within the limit by the model: %j', (port) => {
    const found = atlas.parks.flatMap((park) => {
      const { because } = judge(park, { port }, atlas).findings[0]!;
      if (because.code !== 'near') return [];
      const next = alsoServing(park, because, port!, atlas);
      return next ? [{ park, first: because.place, next }] : [];
    });
    expect(found.length).toBeGreaterThan(1);
    for (const { park, first, next } of found) {
      expect(next.id).not.toBe(first);
      expect(next.reach[port!.unit][1]).toBeLessThanOrEqual(port!.limit);
      const named = judge(park, { port: { ...port!, to: next.id } }, atlas);
      expect(named.verdict).not.toBe('no');
    }
  });
  it('is told of no port that was asked for by name, nor where any ship will do', async () => {
    const { speaker, detail } = await speakerOf('en');
    for (const port of [
      { to: 'any', limit: 60, unit: 'km' },
      { to: 'cai-lan', limit: 60, unit: 'km', needs: { dwt: 50_000 } },
    ] as const)
      expect(
        pickLines(judge(parkOf('song-khoai'), { port }, atlas), { port }, speaker, detail).join(),
      ).not.toContain('also');
  });
});
