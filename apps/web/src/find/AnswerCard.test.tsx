import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { type Language, advise, answer, forEachLanguage, languages } from '@sites/domain';
import { readLink } from '@sites/link';
import { askedParks } from '../enquire/asked-parks.ts';
import { createFrontEnd } from '../front-end.ts';

const atlas = realAtlas();
const { renderPage } = await createFrontEnd({ atlas, atlases: forEachLanguage(realAtlasIn) });
const pageOf = (search: string, language: Language) =>
  renderPage({ language, page: '', search, base: 'https://sites.test' }).html;
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
        'One park surely matches: Đông Mai, 17.4 ha ready, 26 km to Cái Lân port.',
        'Another 8 parks at 5 sites may match.',
        'One figure, the leased and the free land today, would settle all 8.',
      ].join(' '),
    ],
    [
      'vacancy=15-50&port=cai-lan~60km',
      'vi',
      [
        'Một khu chắc chắn đáp ứng: Đông Mai, 17,4 ha sẵn sàng, cách Cảng Cái Lân 26 km đường bộ.',
        'Ngoài ra 8 khu tại 5 địa điểm có thể đáp ứng.',
        'Chỉ cần biết đất đã thuê và còn trống hiện nay là kết luận được cả 8 khu.',
      ].join(' '),
    ],
    [
      portAndPower,
      'en',
      [
        'No park surely matches. 5 parks may.',
        'Largest confirmed: Đông Mai, 17.4 ha ready.',
        'Closest confirmed: Texhong Hải Hà, 160 km (Seaport by road).',
      ].join(' '),
    ],
    [
      'vacancy=100-&status=planned',
      'en',
      'No park matches: each of the 23 surely fails at least one condition.',
    ],
    // One site with its project: never two rivals.
    [
      'vacancy=50-&unknown=hide',
      'en',
      [
        '2 parks at 1 site surely match: Hải Hà Seaport, 83 ha ready.',
        'Another 9 parks at 6 sites may match.',
        'One figure, the leased and the free land today, would settle all 9.',
      ].join(' '),
    ],
    [
      'area=20-&preset=electronics&sv=2&sort=score',
      'en',
      '23 parks at 19 sites surely match. First by your weights: Đông Mai, 167.86 ha planned.',
    ],
  ] as const)('of %s in %s', (search, language, text) =>
    expect(textOf(cardOf(pageOf(search, language)))).toBe(text),
  );
  it('is one quiet line where nothing is asked', () => {
    expect(pageOf('', 'en')).toContain('23 parks at 19 sites. Say what the plant needs.');
    expect(cardOf(pageOf('', 'en'))).toBe('');
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
      const ask = new RegExp(`class="button primary" href="/${language}/ask\\?([^"]*)"`);
      const { state } = readLink(ask.exec(html)![1]!.replaceAll('&amp;', '&'), atlas);
      expect(
        askedParks(state, atlas)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(may.map(({ park }) => park.id).toSorted());
    },
  );
});
