import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { type Language, advise, answer, forEachLanguage, languages } from '@sites/domain';
import { readLink } from '@sites/link';
import { askedParks } from '../enquire/asked-parks.ts';
import { createFrontEnd } from '../front-end.ts';

const atlas = realAtlas();
const { renderPage } = await createFrontEnd({ atlas, atlases: forEachLanguage(realAtlasIn) });
// Which spaces keep a number with its unit is the business of the words.
const pageOf = (search: string, language: Language) =>
  renderPage({ language, page: '', search, base: 'https://sites.test' }).html.replaceAll(
    '\u00a0',
    ' ',
  );
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .trim();
const cardOf = (html: string) => /<div class="answer.*?<\/p>/.exec(html)?.[0] ?? '';

const portAndPower = 'vacancy=50-&port=any~60km~50000dwt&power=110kv';

describe('the answer card', () => {
  it.each([
    [
      'vacancy=15-50&port=cai-lan~60km',
      'en',
      [
        'One park matches: Đông Mai, 17.4 ha ready (estimated, 2023), 26 km to Cái Lân port.',
        'Another 8 parks at 5 sites may match.',
        'One figure, the leased and the free land today, would settle all 8.',
      ].join(' '),
    ],
    [
      'vacancy=15-50&port=cai-lan~60km',
      'vi',
      [
        'Một khu đáp ứng: Đông Mai, 17,4 ha sẵn sàng (ước tính, 2023), cách Cảng Cái Lân 26 km đường bộ.',
        'Ngoài ra 8 khu tại 5 địa điểm có thể đáp ứng.',
        'Chỉ cần biết đất đã thuê và còn trống hiện nay là có thể kết luận về cả 8 khu.',
      ].join(' '),
    ],
    [
      portAndPower,
      'en',
      [
        'No park surely matches. 5 parks may.',
        'Largest known: Đông Mai, 17.4 ha ready (estimated, 2023), the rest met.',
        'Only too far (Seaport, over 60 km, the usual limit):',
        'Texhong Hải Hà, 83 ha ready (estimated, 2023), 121 km.',
      ].join(' '),
    ],
    [
      'vacancy=100-&status=planned',
      'en',
      'No park matches: each of the 23 surely fails at least one condition.',
    ],
    // What comes closest is said with the limit that it misses.
    [
      'vacancy=50-&port=any~45km',
      'en',
      [
        'No park surely matches. 10 parks at 6 sites may.',
        'One figure, the leased and the free land today, would settle 8 of these 10.',
        'Largest known: Đông Mai, 17.4 ha ready (estimated, 2023), the rest met.',
        'Closest known: Texhong Hải Hà, at most 160 km (Seaport by road), the rest met.',
      ].join(' '),
    ],
    // Where others match, whom the limit alone rules out is said as well.
    [
      'port=any~60km~50000dwt',
      'en',
      [
        '16 parks at 13 sites match on seaport.',
        'Figures show land ready at 1 of 13 sites. Another 4 parks may match.',
        'One figure, the exact site, would settle all 4.',
        'Only too far (Seaport, over 60 km, the usual limit): Texhong Hải Hà, 121 km, with Hải Yên.',
      ].join(' '),
    ],
    ['q=50+ha+near+a+port', 'en', 'Understood as: Land ready ≥ 50 ha · Seaport ≤ 60 km.'],
    [
      'q=50+ha+near+a+port+that+takes+50%2C000+DWT+ships%2C+with+110+kV+power',
      'en',
      'Understood as: Land ready ≥ 50 ha · Seaport ≤ 60 km, 50,000 DWT · 110 kV.',
    ],
    [
      'q=cheap+50+ha+with+a+view+near+Mong+Cai',
      'en',
      [
        'Understood as: Land ready ≥ 50 ha · Border gate ≤ 100 km to Móng Cái international gate –',
        'Bắc Luân II bridge. Not understood: cheap, view.',
      ].join(' '),
    ],
    [
      'q=50+ha+g%E1%BA%A7n+c%E1%BA%A3ng+n%C6%B0%E1%BB%9Bc+s%C3%A2u+gi%C3%A1+r%E1%BA%BB',
      'vi',
      'Trang hiểu là: Đất sẵn sàng ≥ 50 ha · Cảng biển ≤ 60 km, 50.000 DWT. Chưa hiểu: giá rẻ.',
    ],
    ['q=garment', 'en', 'Understood as: Sector Textiles, garments. 1 park has a tenant named so.'],
    [
      'q=may+m%E1%BA%B7c',
      'vi',
      'Trang hiểu là: Ngành Dệt may. 1 khu có doanh nghiệp mang tên này.',
    ],
    [
      'q=border',
      'en',
      'Understood as: Border gate ≤ 100 km. The word stands in names of 3 parks, their places or companies.',
    ],
    ['q=%E5%8D%8A%E5%B0%8E%E4%BD%93', 'ja', '読み取った条件：業種 半導体・ハイテク。'],
    ['q=amata', 'en', 'One park matches: Sông Khoai.'],
    ['q=xyzzy', 'en', 'No park is named so.'],
    // One site with its project: never two rivals.
    [
      'vacancy=50-&unknown=hide',
      'en',
      [
        '2 parks at 1 site surely match: Hải Hà Seaport, 83 ha ready ' +
          '(estimated, 2023; the same land as at Texhong Hải Hà).',
        'Another 9 parks at 6 sites may match.',
        'One figure, the leased and the free land today, would settle all 9.',
      ].join(' '),
    ],
    [
      'area=20-&preset=electronics&sv=2&sort=score',
      'en',
      [
        '23 parks at 19 sites match on area. Figures show land ready at 2 of 19 sites.',
        'First by your weights: Đông Mai, 167.86 ha planned (2019).',
      ].join(' '),
    ],
  ] as const)('of %s in %s', (search, language, text) =>
    expect(textOf(cardOf(pageOf(search, language)))).toBe(text),
  );
  it.each([
    ['en', '4 parks match on sector. None of them has land confirmed as ready.'],
    ['vi', '4 khu đáp ứng về ngành. Chưa khu nào trong số đó được xác nhận có đất sẵn sàng.'],
    ['ja', '業種の条件では4団地が該当します。賃貸可能地を確認できた団地はありません。'],
  ] as const)('says in %s what a verdict is about, and promises no land', (language, text) => {
    const card = cardOf(pageOf('sector=semiconductors-high-tech&year=2028', language));
    expect(textOf(card)).toContain(text);
    expect(card).toMatch(/^<div class="answer landless"/);
  });
  it('says that sources speak of high tech where semiconductors are asked for', () => {
    expect(textOf(cardOf(pageOf('sector=semiconductors-high-tech', 'en')))).toContain(
      'Sources name high tech, not semiconductors.',
    );
    // The same where they only may match: for the land, say.
    const open = textOf(cardOf(pageOf('sector=semiconductors-high-tech&vacancy=50-', 'en')));
    expect(open).toContain('Sources name high tech, not semiconductors.');
    // Who is in for another sector says nothing of it.
    for (const other of ['electronics', 'semiconductors-high-tech.machinery-metal'])
      expect(textOf(cardOf(pageOf(`sector=${other}`, 'en')))).not.toContain('high tech, not');
  });
  it('leaves a name that was looked for as it is', () =>
    expect(textOf(cardOf(pageOf('q=cam+pha+2', 'en')))).not.toContain('match on'));
  it('is one quiet line where nothing is asked', () => {
    const plain = pageOf('', 'en');
    expect(plain).toContain('23 parks at 19 sites. Say what the plant needs.');
    expect(plain).toMatch(/preset=textiles[^"]*">Textiles</);
    expect(cardOf(pageOf('', 'en'))).toBe('');
  });
  it('tells a sentence by all that it asks for, in one link', () => {
    const html = pageOf(
      'q=50+ha+near+a+port+that+takes+50%2C000+DWT+ships%2C+with+110+kV+power',
      'en',
    );
    expect(html).toMatch(
      /button primary" href="[^"]*vacancy=50-[^"]*port=any~60km~50000dwt[^"]*power=110kv/,
    );
  });
  it.each([
    ['vacancy=15-50&port=cai-lan~60km', 'The best 3, and why'],
    ['q=amata', 'This one, and why'],
    ['vacancy=50-&unknown=hide', 'The best one, and 2 to ask'],
    ['q=foxconn', 'These 3, and why'],
    ['area=20-&preset=electronics&sv=2&sort=score', 'The best 3, and why'],
    ['area=20-', 'The first 3, and why'],
  ])('of %s it gives the reasons under %s', (search, title) =>
    expect(
      /<summary class="button primary">([^<]*, and [^<]*)/.exec(pageOf(search, 'en'))?.[1],
    ).toBe(title),
  );
  it('proves what the berth takes where a ship is asked for, and there alone', () => {
    expect(pageOf(portAndPower, 'vi')).toContain(
      'cách Cảng Cái Lân 11 km đường bộ (bến tiếp nhận tàu đến 50.000 DWT)',
    );
    expect(pageOf('vacancy=50-&port=any~60km&power=110kv', 'vi')).not.toContain('tàu đến 50.000');
  });
  it('gives each park of a site a star of its own', () => {
    const parks = pageOf('', 'en').match(/<li class="row-park .*?<\/li>/g) ?? [];
    expect(parks).toHaveLength(4);
    for (const park of parks) expect(park).toContain('aria-pressed="false"');
  });
  it.each([
    // Both match: the row names one, its line both.
    [
      'sector=textiles-garments',
      'hai-ha-seaport',
      'texhong-hai-ha',
      'Matches · textile and garment',
    ],
    ['q=dam nha mac', 'dam-nha-mac', 'bach-dang', 'Matches · Also named: KCN Bạch Đằng'],
    ['vacancy=50-', 'dam-nha-mac', 'bach-dang', 'May match · Not known: Land ready'],
    ['q=jinko', 'texhong-hai-ha', 'hai-ha-seaport', 'Fails: Name'],
  ])('says of each park of a site why it is there: %s, %s, %s', (search, lead, park, why) => {
    const html = pageOf(`${search}&park=${park}`, 'en');
    const row = html.split(`data-park="${lead}"`)[1]!.split('</details>')[0]!;
    const own = /^.*?<\/li>/s.exec(row.split(`data-park="${park}"`)[1]!)![0];
    expect(textOf(own)).toContain(why);
    // Who opened a project finds it marked, and not the park whose name is on the row.
    expect(own).toContain('aria-current="true"');
    expect(row.split('row-why')[0]).not.toContain('aria-current');
    if (why.startsWith('Matches')) expect(textOf(row)).toMatch(/2 match: [^·]+, [^·]+/);
  });
  it.each(languages)(
    'offers in %s exactly what the engine advises, and asks all that may',
    (language) => {
      const html = pageOf(portAndPower, language);
      const { filters } = readLink(portAndPower, atlas).state;
      const ways = [...html.matchAll(/class="button way" href="[^"?]*\?([^"]*)"/g)].map(
        ([, query]) => readLink(query!.replaceAll('&amp;', '&'), atlas).state.filters,
      );
      expect(ways).toEqual(advise(filters, atlas).map(({ values }) => values));
      const { may } = answer(filters, atlas).groups;
      const ask = new RegExp(`class="button ask" href="/${language}/ask\\?([^"]*)"`);
      const { state } = readLink(ask.exec(html)![1]!.replaceAll('&amp;', '&'), atlas);
      expect(
        askedParks(state, atlas)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(may.map(({ park }) => park.id).toSorted());
    },
  );
});

describe('whom only what is planned rules out', () => {
  const foldOf = (search: string, language: Language) =>
    /<details class="not-built">.*?<\/details>/s.exec(pageOf(search, language))?.[0] ?? '';
  it.each([
    ['en', 'Only not built yet (110 kV): Bạch Đằng, Bắc Tiền Phong.'],
    ['vi', 'Chỉ vì chưa xây xong (110 kV): Bạch Đằng, Bắc Tiền Phong.'],
    ['ja', '整備待ちのみ（110 kV）：'],
  ] as const)('is said in %s in a sentence of the card', (language, text) => {
    const [, summary = ''] = /<summary>(.*?)<\/summary>/.exec(foldOf(portAndPower, language))!;
    expect(textOf(summary)).toContain(text);
  });
  it('is shown by one click: what is planned, since when, and what else is known', () => {
    const lines = [...foldOf(portAndPower, 'en').matchAll(/<li>(.*?)<\/li>/g)];
    expect(textOf(lines[1]![1]!)).toMatch(
      /^Bắc Tiền Phong: 110 kV: planned, no date \(as of about 2021\)\. 41 km to .*up to about 1,100 ha/,
    );
  });
  it.each(['gate=any~100km', 'sector=textiles-garments', ''])('is nobody: %s', (search) =>
    expect(foldOf(search, 'en')).toBe(''),
  );
  it('drops what they wait for, and the count comes true', () => {
    const [, query = '', match = 0, may] =
      /href="[^"?]*\?([^"]*)"[^>]*>Drop[^<]*?(?:(\d+) match, )?(\d+) may/.exec(
        foldOf(portAndPower, 'en'),
      )!;
    const { filters } = readLink(query.replaceAll('&amp;', '&'), atlas).state;
    expect(answer(filters, atlas).counts).toMatchObject({ match: Number(match), may: Number(may) });
    expect(answer(filters, atlas).groups.may.map(({ park }) => park.id)).toContain(
      'bac-tien-phong',
    );
  });
});

describe('the count over the list', () => {
  const headOf = (search: string, language: Language) =>
    textOf(/<h2[^>]*id="list-heading".*?<\/h2>/s.exec(pageOf(search, language))?.[0] ?? '');
  it.each([
    ['en', '3 of 23 match, 2 may match · 4 sites'],
    ['vi', '3/23 khu phù hợp, 2 khu có thể phù hợp · 4 địa điểm'],
    ['ja', '23件中3件が該当、2件が該当の可能性あり · 所在地4カ所'],
  ] as const)('says in %s at how many sites, where rows are fewer', (language, text) =>
    expect(headOf('sector=textiles-garments&gate=any~100km', language)).toBe(text),
  );
  it('and only there', () => {
    expect(headOf('q=foxconn&vacancy=1-', 'en')).not.toContain('site');
    // Who is hidden has no row.
    expect(headOf('vacancy=50-&unknown=hide', 'en')).toMatch(/ · 1 site$/);
  });
});

describe('a need that was typed as a name', () => {
  const ways = (search: string, language: Language) =>
    [
      ...pageOf(search, language).matchAll(
        /class="button (?:primary|way)" href="[^"?]*(?:\?([^"]*))?"[^>]*>([^<]*)</g,
      ),
    ].map(([, query = '', text]) => [query.replaceAll('&amp;', '&'), text]);
  it('is offered as the filters that it tells, together and alone', () =>
    expect(ways('q=50+ha+near+a+port', 'en')).toEqual([
      ['vacancy=50-&port=any~60km', 'Show the parks: 11 may match'],
      ['vacancy=50-', 'Land ready ≥ 50 ha'],
      ['port=any~60km', 'Seaport ≤ 60 km'],
      ['', 'Drop “50 ha near a port”'],
    ]));
  it('keeps what else is asked, in the language of the page', () =>
    expect(ways('q=c%E1%BA%A3ng+110kv&area=100-', 'vi').map(([query]) => query)).toContain(
      'area=100-&port=any~60km&power=110kv',
    ));
  it('filters nothing, for it is no name: the list stays', () => {
    const [typed, plain] = ['q=land+for+a+garment+plant&area=100-', 'area=100-'].map((search) =>
      [...pageOf(search, 'en').matchAll(/class="row (\w+)"[^>]*data-park="([^"]*)"/g)]
        .map(([, verdict, park]) => `${verdict} ${park}`)
        .join(),
    );
    expect(typed).toMatch(/^match /);
    expect(typed).toBe(plain);
    const html = pageOf('q=land+for+a+garment+plant', 'en');
    expect(textOf(html)).toContain('All 23 parks');
    expect(textOf(html)).not.toMatch(/Fails: Name|No park is named so/);
    expect(html).toContain('value="land for a garment plant"');
  });
  it('that tells nothing is said to name nobody', () =>
    expect(cardOf(pageOf('q=xyzxyz', 'en'))).toContain('No park is named so.'));
  it('is a name where a park has it', () =>
    expect(pageOf('q=dong+mai', 'en')).not.toContain('No park is named so'));
});

describe('the best three', () => {
  const best = (search: string, language: Language = 'en') =>
    /<details class="best-three">.*?<\/details>/s.exec(pageOf(search, language))?.[0] ?? '';
  it('are named with what is met and what is open, and one link stars them', () => {
    const html = best(portAndPower);
    const lines = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => textOf(line!));
    expect(lines).toEqual([
      'Sông Khoai: 30 km to Cái Lân port (berth up to 50,000 DWT), 110 kV: on site. Not known: ' +
        'Land ready (up to about 400 ha). Ask the developer.',
      'Cái Lân: 1 km to Cái Lân port (berth up to 50,000 DWT). Not known: ' +
        'Land ready (up to about 240 ha · 2010), ' +
        'Power. Ask the developer, the grid company.',
      'Việt Hưng: 11 km to Cái Lân port (berth up to 50,000 DWT). Not known: ' +
        'Land ready (up to about 260 ha), Power. ' +
        'Ask the authority for zones and parks, the grid company.',
      // What limits their land or speaks against them is told apart, once.
      'Sông Khoai: Land ready: of its 714 ha, 385 ha were cleared as of about Dec 2023.',
      'Sông Khoai, Cái Lân, Việt Hưng: Channel depth: 10 m (Cái Lân port; as of about Apr 2013).',
      'Sông Khoai, Việt Hưng: Planning risk: the province wants to turn Cái Lân port to tourism.',
      'Sông Khoai: Registered land: 132.5 ha (15 FDI projects; as of about Dec 2023).',
      'Cái Lân: Planning risk: the province wants to move or convert industry around Cửa Lục bay and ' +
        'turn Cái Lân port to tourism. No decision on the park itself is known.',
      'Việt Hưng: The Thành Công Việt Hưng complex was reported at 340 ha (2020) and 400 ha (2024). ' +
        'It is larger than the park and partly on other land.',
    ]);
    expect(textOf(html)).toContain('Bear in mind (6)');
    const { state } = readLink(
      /href="[^"?]*\?([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&'),
      atlas,
    );
    expect(state.stars).toEqual(['song-khoai', 'cai-lan', 'viet-hung']);
    expect(state.filters).toEqual(readLink(portAndPower, atlas).state.filters);
  });
  it('keep what is starred already', () =>
    expect(best(`${portAndPower}&star=dong-mai`)).toContain(
      'star=dong-mai,song-khoai,cai-lan,viet-hung',
    ));
  it('are the first of the list where more match than can be told apart', () =>
    expect(textOf(best('sector=semiconductors-high-tech'))).toMatch(
      /^The first 3, and whyStar these 3Sông Khoai: high-tech[^;]*Land ready: none confirmed · up to about 400 ha/,
    ));
  it('name nobody who surely has no land by the year that is asked of, and say so', () => {
    const text = textOf(best('sector=semiconductors-high-tech&year=2028'));
    expect(text).toMatch(
      /^The best 2, and 1 to askStar these 3Sông Khoai: .*Việt Hưng: .*Next to ask: Hoành Bồ: /,
    );
    expect(text).toContain('No land ready by then is known at North Vân Đồn Airport, Đông Triều.');
    // Who asks for land to come asks for it by name.
    const supply = best('sector=semiconductors-high-tech&supply=50-&year=2028');
    expect(textOf(supply)).toContain('North Vân Đồn Airport: ');
    expect(textOf(supply)).not.toContain('No land ready');
  });
  it('are told apart from those of which nothing that was asked is known', () => {
    const text = textOf(best('sector=textiles-garments&gate=any~100km'));
    expect(text).toMatch(
      /^The best 2, and 1 to ask.*Only 2 sites surely match; next to ask: Hoành Bồ: /,
    );
  });
  it('are whom to ask where no more is known of anybody', () =>
    expect(textOf(best('vacancy=100-'))).toMatch(/^3 to ask first, and what is open/));
  it('come before the question to all that may match, which says whom it asks', () => {
    const [, ways = ''] = pageOf('power=110kv', 'en').split('class="answer-ways"');
    expect(ways).toMatch(/^><details class="best-three">/);
    expect(ways).toMatch(/class="button ask" [^>]*>Ask the 5 that may match</);
    // Closed one stands out, open the other.
    expect(ways.match(/class="button primary"/g)).toHaveLength(2);
  });
  it('tell of a sector what was asked for, and land and power besides', () => {
    const html = textOf(best('sector=textiles-garments&gate=any~100km'));
    expect(html).toMatch(/Land ready: 83 ha \(estimated, 2023/);
    expect(html).toContain('110 kV: on site');
    expect(html).not.toContain('Solar');
  });
  it('are offered for a ranking alone, beside the distances that it weighs', () => {
    const search = 'preset=textiles&sv=2&sort=score';
    expect(best(search)).toContain('The best 3, and why');
    expect(pageOf(search, 'en')).toMatch(/gate=any~100km[^"]*">\+ Border gate ≤ 100 km</);
  });
  it('say so once they are starred', () => {
    const html = best(`${portAndPower}&star=song-khoai,cai-lan,viet-hung`);
    expect(textOf(html)).toMatch(/^The best 3, and why3 on the shortlist/);
    expect(html).not.toContain('href');
  });
  it('are not offered where nobody may match', () => {
    expect(best('vacancy=100-&status=planned')).toBe('');
    expect(best('')).toBe('');
  });
});

describe('a year that is typed with a need', () => {
  const ways = (q: string, language: Language) => {
    const html =
      pageOf(`q=${encodeURIComponent(q)}`, language).split('class="answer-ways"')[1] ?? '';
    return [...html.split('</div>')[0]!.matchAll(/href="[^"?]*\?([^"]*)"/g)].map(([, href]) =>
      decodeURIComponent(href!.replaceAll('&amp;', '&')),
    );
  };
  it.each([
    ['en', 'semiconductor by 2028', 'sector=semiconductors-high-tech&year=2028'],
    ['en', '50 ha by 2030', 'vacancy=50-&year=2030'],
    // Who names a year asks for land by then, unless they say how much.
    ['en', 'semiconductor by 2028', 'vacancy=0.01-&'],
    ['en', 'by 2028', 'vacancy=0.01-&year=2028'],
    ['vi', 'đất cho nhà máy bán dẫn trước năm 2028', 'sector=semiconductors-high-tech&year=2027'],
    ['ja', '２０２８年までに半導体', 'sector=semiconductors-high-tech&year=2028'],
    ['ko', '2028년 반도체', 'sector=semiconductors-high-tech&year=2028'],
  ] as const)('in %s: %s', (language, q, asked) => expect(ways(q, language)[0]).toContain(asked));
  it('is told as what is to be ready by then, with no figure that nobody named', () => {
    const card = textOf(cardOf(pageOf('q=chip+before+2028', 'en')));
    expect(card).toMatch(/^Understood as: .*Semiconductors, high tech · Land ready by 2027\./);
    expect(card).not.toMatch(/≥|0\.01/);
  });
  it.each(languages)('stands in the question of %s as a filter that is set', (language) => {
    const html = pageOf('vacancy=0.01-&year=2028', language);
    const [, word = ''] = /class="filter of-vacancy set".*?<summary>(.*?)<\/summary>/s.exec(html)!;
    expect(word).toMatch(/^<span class="filter-value">/);
    expect(textOf(word)).toContain('2028');
  });
  it.each(languages)('is said once in %s where nothing changes by then', (language) => {
    const html = pageOf('sector=semiconductors-high-tech&year=2028', language);
    const [line, landless] = [...html.matchAll(/<p class="soft">(.*?)<\/p>/g)].map(([, p]) => p);
    expect(line).toContain('2028');
    expect(landless).toBeTruthy();
    expect(landless).not.toContain('2028');
  });
  it.each(['land by 2050', 'lot 20280', '50 ha 1928'])('is none of others: %s', (q) =>
    expect(ways(q, 'en').join()).not.toContain('year='),
  );
});
