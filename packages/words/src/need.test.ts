import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realAtlasIn } from '@sites/fixtures';
import { type Language, type Values, findFilter, forEachLanguage, languages } from '@sites/domain';
import {
  askedText,
  loadDetailWords,
  loadAnswerWords,
  loadEvery,
  loadWords,
  makeSpeaker,
  readNeed,
  presetsOf,
  saysOnlyNeeds,
} from './index.ts';

const lists = await loadEvery(loadWords);
const panels = await loadEvery(loadDetailWords);
const typed = await loadEvery(loadAnswerWords);
const details = forEachLanguage((language) => ({ ...panels[language], answer: typed[language] }));

const told = (language: Language, text: string): string => {
  const need: Values = read(language, text).filters;
  return Object.entries(need)
    .map(([key, value]) => `${key}=${findFilter(key).write(value)}`)
    .join('&');
};

const speakers = forEachLanguage((language) =>
  makeSpeaker(language, lists[language], realAtlasIn(language)),
);
const read = (language: Language, text: string) =>
  readNeed(text, speakers[language], details[language], [2027, 2028]);

describe('a need that is typed as a name', () => {
  it.each([
    ['en', '50 ha near a port', 'vacancy=50-&port=any~60km'],
    ['en', '110kV', 'power=110kv'],
    ['en', 'port', 'port=any~60km'],
    [
      'en',
      '50 ha near a 50,000 DWT port with 110 kV',
      'vacancy=50-&port=any~60km~50000dwt&power=110kv',
    ],
    ['en', '120 acres', 'vacancy=49-'],
    ['en', 'a 50 hectare plot', 'vacancy=50-'],
    ['en', 'one acre? 120 acre', 'vacancy=49-'],
    ['en', 'sewing factory close to China', 'gate=any~100km&sector=textiles-garments'],
    ['vi', 'xưởng may mặc gần Trung Quốc', 'gate=any~100km&sector=textiles-garments'],
    ['en', '200 hectares planned area', 'area=200-'],
    ['en', 'airport within 40 km', 'airport=any~40km'],
    ['en', 'garment plant near the border', 'gate=any~100km&sector=textiles-garments'],
    [
      'en',
      '50 ha near a port that takes 50,000 DWT ships, with 110 kV power',
      'vacancy=50-&port=any~60km~50000dwt&power=110kv',
    ],
    ['en', 'steel processing plant', 'sector=machinery-metal'],
    ['vi', 'nhà máy thép', 'sector=machinery-metal'],
    ['ja', '鉄鋼', 'sector=machinery-metal'],
    ['zh-hant', '鋼鐵', 'sector=machinery-metal'],
    ['en', 'apparel', 'sector=textiles-garments'],
    ['vi', 'may mặc', 'sector=textiles-garments'],
    ['zh-hans', '半導體', 'sector=semiconductors-high-tech'],
    ['zh-hans', '纺织', 'sector=textiles-garments'],
    ['ja', '半導体', 'sector=semiconductors-high-tech'],
    ['ja', '縫製', 'sector=textiles-garments'],
    ['ko', '의류', 'sector=textiles-garments'],
    ['id', 'garmen', 'sector=textiles-garments'],
    ['vi', 'khu công nghiệp gần cảng', 'port=any~60km'],
    ['vi', '50 ha gần cửa khẩu', 'vacancy=50-&gate=any~100km'],
    ['vi', '50 héc-ta gần sân bay', 'vacancy=50-&airport=any~60km'],
    ['vi', 'nhà máy điện tử', 'sector=electronics'],
    ['zh-hans', '土地 50公顷', 'vacancy=50-'],
    ['zh-hans', '靠近港口50公顷', 'vacancy=50-&port=any~60km'],
    ['zh-hant', '110kV 碼頭', 'port=any~60km&power=110kv'],
    ['ja', '港の近くに50ha', 'vacancy=50-&port=any~60km'],
    ['ja', '空港 30km', 'airport=any~30km'],
    ['ko', '항구 근처 50헥타르', 'vacancy=50-&port=any~60km'],
    ['id', '50 hektare dekat pelabuhan', 'vacancy=50-&port=any~60km'],
    // Thousands and ten thousands, and units as people call them.
    [
      'ja',
      '5万DWTの港の近くで110kVの電力がある50haの土地',
      'vacancy=50-&port=any~60km~50000dwt&power=110kv',
    ],
    ['ja', '５万トン級の岸壁、110キロボルト', 'port=any~60km~50000dwt&power=110kv'],
    ['ja', '空港まで30キロ', 'airport=any~30km'],
    ['zh-hans', '5万吨级码头，110千伏', 'port=any~60km~50000dwt&power=110kv'],
    ['zh-hant', '5萬噸 碼頭 40公里', 'port=any~40km~50000dwt'],
    ['ko', '5만 톤 항만, 110킬로볼트', 'port=any~60km~50000dwt&power=110kv'],
    ['ko', '5만DWT 항만', 'port=any~60km~50000dwt'],
    ['vi', 'cảng 5 vạn tấn', 'port=any~60km~50000dwt'],
    ['vi', 'cảng nhận tàu 50 nghìn DWT', 'port=any~60km~50000dwt'],
    [
      'vi',
      '50 ha gần cảng 50.000 tấn, điện 110 kV',
      'vacancy=50-&port=any~60km~50000dwt&power=110kv',
    ],
    ['id', 'pelabuhan 50 ribu ton', 'port=any~60km~50000dwt'],
    ['en', '50 thousand tonnes port', 'port=any~60km~50000dwt'],
    [
      'en',
      'a 50,000-dwt port, airport within 45 minutes',
      'port=any~45min~50000dwt&airport=any~45min',
    ],
    ['en', '50 thousand chips', 'sector=semiconductors-high-tech'],
    // Ports that sources call deep-water take ships of 50,000 DWT and more.
    ['en', 'deep-water port', 'port=any~60km~50000dwt'],
    ['en', 'deep sea port 30,000 DWT', 'port=any~60km~30000dwt'],
    ['en', 'container port within 30 km', 'port=any~30km~container'],
    ['en', 'container terminal', 'port=any~60km~container'],
    ['en', 'airport terminal within 30 km', 'airport=any~30km'],
    ['ja', 'コンテナターミナル', 'port=any~60km~container'],
    ['ko', '컨테이너 터미널', 'port=any~60km~container'],
    ['id', 'terminal peti kemas', 'port=any~60km~container'],
    ['vi', 'cảng nước sâu', 'port=any~60km~50000dwt'],
    ['ja', '深水港', 'port=any~60km~50000dwt'],
    ['ko', '심수항', 'port=any~60km~50000dwt'],
    ['zh-hans', '深水港', 'port=any~60km~50000dwt'],
    ['zh-hant', '靠近深水碼頭', 'port=any~60km~50000dwt'],
    ['id', 'pelabuhan laut dalam', 'port=any~60km~50000dwt'],
    // Places by name, with accents or without, in the reader's script or in Latin letters.
    ['en', '50 ha near Mong Cai', 'vacancy=50-&gate=mong-cai-bac-luan-2~100km'],
    ['vi', 'cách cửa khẩu Móng Cái 40 km', 'gate=mong-cai-bac-luan-2~40km'],
    ['ja', 'モンカイの近く', 'gate=mong-cai-bac-luan-2~100km'],
    ['ko', '몽까이 근처', 'gate=mong-cai-bac-luan-2~100km'],
    ['zh-hans', '芒街附近', 'gate=mong-cai-bac-luan-2~100km'],
    ['zh-hant', '芒街附近', 'gate=mong-cai-bac-luan-2~100km'],
    ['id', 'dekat Mong Cai', 'gate=mong-cai-bac-luan-2~100km'],
    ['vi', '50ha gan cang Cai Lan', 'vacancy=50-&port=cai-lan~60km'],
    ['en', 'Hải Hà port', 'port=hai-ha~60km'],
    ['en', 'Van Don airport', 'airport=van-don~60km'],
    ['vi', 'cảng hàng không Vân Đồn', 'airport=van-don~60km'],
    ['ko', '까이런항에서 30km', 'port=cai-lan~30km'],
    // Each way its own distance, where there are as many; of a span what is enough.
    ['en', 'port within 60 km, airport within 30 km', 'port=any~60km&airport=any~30km'],
    ['en', '30 km to the airport and 60 km to a port', 'port=any~60km&airport=any~30km'],
    ['en', '15-20 ha', 'vacancy=15-'],
    ['ja', '港まで30〜40キロ', 'port=any~40km'],
    ['en', 'steam', 'power=steam'],
    ['en', 'workers’ housing', 'housing=existing'],
    // The beginning of another word is none.
    ['en', 'portable chipboard', ''],
    ['en', 'ready-built', ''],
  ] as const)('in %s: %s', (language, text, query) => expect(told(language, text)).toBe(query));
  it.each(languages)('in %s tells nothing where it tells nothing', (language) => {
    for (const text of ['xyzzy', '2028', '“”', 'Samsung', '50'])
      expect(told(language, text)).toBe('');
  });
  it.each([
    ['garment', true, ['textiles']],
    ['Textiles', true, ['textiles']],
    ['border gate', true, ['border-trade']],
    ['semiconductor', true, ['electronics']],
    ['Bắc Giang textile', false, ['textiles']],
    ['Hải Hà Seaport', false, []],
    ['Samsung', false, []],
  ] as const)('“%s” is nothing but needs: %s; rankings that fit: %j', (text, only, presets) => {
    const speaker = makeSpeaker('en', lists.en, realAtlasIn('en'));
    expect(saysOnlyNeeds(text, speaker, details.en)).toBe(only);
    expect(presetsOf(text, speaker, details.en)).toEqual(presets);
  });
  it('is named by the titles of its filters', () => {
    const speaker = makeSpeaker('en', lists.en, realAtlasIn('en'));
    const need: Values = readNeed('50 ha near a port', speaker, details.en).filters;
    expect(Object.entries(need).map(([key, value]) => askedText(key, value, speaker))).toEqual([
      'Land ready ≥ 50\u00a0ha',
      'Seaport ≤ 60\u00a0km',
    ]);
  });
});

describe('the year of a need', () => {
  const yearOf = (language: Language, text: string) =>
    readNeed(text, speakers[language], details[language], [2027, 2028, 2029]).year;
  it.each([
    ['en', 'before 2028', 2027],
    ['en', 'land before the year 2028', 2027],
    ['en', 'prior to 2028', 2027],
    ['en', 'by the start of 2028', 2027],
    ['en', 'in early 2028', 2027],
    ['en', 'by 2028', 2028],
    ['en', 'until 2028', 2028],
    ['en', 'no later than 2028', 2028],
    ['en', 'before the end of 2028', 2028],
    ['en', 'by end of 2027', 2027],
    ['en', 'from 2028', 2028],
    ['en', 'not before 2028', 2028],
    ['en', 'no earlier than 2028', 2028],
    ['en', '50 ha, 2028, before summer', 2028],
    ['vi', 'trước năm 2028', 2027],
    ['vi', 'truoc 2028', 2027],
    ['vi', 'đầu năm 2028', 2027],
    ['vi', 'đến năm 2028', 2028],
    ['vi', 'chậm nhất năm 2028', 2028],
    ['vi', 'trước cuối năm 2028', 2028],
    ['ja', '2028年前に', 2027],
    ['ja', '２０２８年より前', 2027],
    ['ja', '2028年までに', 2028],
    ['ja', '2028年以前', 2028],
    ['ja', '2028年末までに', 2028],
    ['ja', '2028年前半', 2028],
    ['ko', '2028년 전에', 2027],
    ['ko', '2028년 이전에', 2028],
    ['ko', '2028년까지', 2028],
    ['ko', '2028년 전자 공장', 2028],
    ['zh-hans', '2028年前', 2027],
    ['zh-hans', '在2028年之前', 2027],
    ['zh-hans', '早于2028年', 2027],
    ['zh-hans', '2028年以前', 2028],
    ['zh-hans', '2028年底前', 2028],
    ['zh-hans', '2028年前后', 2028],
    ['zh-hans', '不晚于2028年', 2028],
    ['zh-hant', '2028年前', 2027],
    ['zh-hant', '2028年之前', 2027],
    ['zh-hant', '2028年以前', 2028],
    ['id', 'sebelum 2028', 2027],
    ['id', 'sebelum tahun 2028', 2027],
    ['id', 'awal 2028', 2027],
    ['id', 'sebelum akhir 2028', 2028],
    ['id', 'paling lambat 2028', 2028],
    ['id', 'mulai 2028', 2028],
  ] as const)(
    'in %s, “%s”, is the last by whose end it is early enough: %i',
    (language, text, year) => {
      expect(yearOf(language, text)).toBe(year);
      expect(read(language, text).missed.join()).not.toMatch(/before|trước|前|전|sebelum/);
    },
  );
  it('is no year that is over, nor one too far', () => {
    expect(yearOf('en', 'before 2027')).toBeUndefined();
    expect(yearOf('en', 'before 2030')).toBe(2029);
  });
  it.each(languages)('in %s is spoken of by words that leave nothing open', (language) => {
    for (const text of [
      details[language].answer.beforeYear,
      details[language].answer.notBeforeYear,
    ])
      expect(read(language, text).missed).toEqual([]);
  });
});

describe('the words of a need that had no effect', () => {
  it.each([
    ['en', '50 ha near a deep water port with 110 kV near Mong Cai', []],
    ['en', 'cheap land with a view', ['cheap', 'view']],
    ['en', '20 ha, low rent, rail siding, by 2028', ['low rent', 'rail siding']],
    ['en', '50 ha near Ha Long', ['Ha Long']],
    // No filter asks what a port handles but for containers.
    ['en', '50 ha near a bulk terminal', ['bulk']],
    ['vi', 'cảng hàng rời', ['hàng rời']],
    ['ja', 'ばら積み貨物の港', ['ばら積み貨物']],
    ['ko', '벌크 부두', ['벌크']],
    ['zh-hans', '散货码头', ['散货']],
    ['zh-hant', '散裝碼頭', ['散裝']],
    ['id', 'terminal curah', ['curah']],
    ['en', '200 ha and 50 ha', ['50 ha']],
    ['en', '35 kV power, port', ['35 kV power']],
    ['en', 'I am looking for a plot of 50 ha', []],
    ['vi', '50 ha gần cảng nước sâu, có điện 110 kV, gần Móng Cái', []],
    ['vi', 'đất giá rẻ 20 ha có view biển', ['giá rẻ', 'view biển']],
    ['vi', 'cần thuê 10 ha làm nhà máy dệt may trước năm 2028', []],
    ['ja', 'モンカイの近くで深水港に近い50haの安い土地、110kV', ['安い']],
    ['ja', '景色の良い50haの土地を探しています', ['景色の良い']],
    ['ja', '2028年までに半導体工場用地20haが必要です', []],
    ['ko', '몽까이 근처에 저렴한 토지 20헥타르가 필요합니다', ['저렴한']],
    ['ko', '까이런항에서 30km 이내 전자 공장 부지를 찾고 있습니다', []],
    ['zh-hans', '芒街附近50公顷，靠近深水港，便宜', ['便宜']],
    ['zh-hans', '我们需要在2028年前找到20公顷的半导体工厂用地', []],
    ['zh-hans', '距吉碑机场40公里的便宜地块', ['便宜']],
    ['zh-hant', '需要20公頃風景好的電子廠用地', ['風景好']],
    ['id', 'lahan murah 20 hektare dengan pemandangan', ['murah', 'pemandangan']],
    ['id', 'pabrik garmen dekat perbatasan Tiongkok sebelum 2028', []],
  ] as const)('in %s: %s', (language, text, missed) =>
    expect(read(language, text).missed).toEqual(missed),
  );

  /** What is understood, once each: two amounts of one unit would be one too many. */
  const needs = ({ answer }: (typeof details)[Language]) => [
    '50 ha',
    '110 kV',
    '2028',
    'Cat Bi',
    ...['port', 'gate', 'airport', 'sector=electronics', 'port~50000dwt'].map(
      (key) => answer.spoken[key]?.split(/[,、]/)[0] ?? '',
    ),
  ];
  it('are not joined to a name over a sign between them', () =>
    expect(read('vi', 'chừng; tối đa').missed).toEqual([]));
  const nonsense = ['xyzzy', 'Đắk Zô', '7 qux', '龘龘', 'ヌヌヌ', '뷁뷁'];
  it.each(languages)(
    'in %s are all that is neither understood nor asks for nothing',
    (language) => {
      const detail = details[language];
      const passing = detail.answer.passing.split(/[,、]/);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(needs(detail)),
          fc.shuffledSubarray(passing, { maxLength: 6 }),
          fc.shuffledSubarray(nonsense),
          fc.infiniteStream(fc.nat()),
          (understood, silent, unknown, order) => {
            const parts = [...understood, ...silent, ...unknown]
              .map((part) => [part, order.next().value] as const)
              .toSorted((a, b) => a[1] - b[1])
              .map(([part]) => part);
            expect(read(language, parts.join('; ')).missed.toSorted()).toEqual(unknown.toSorted());
          },
        ),
        { numRuns: 60 },
      );
    },
  );
  /** Parts that are missed by one and the same phrase. */
  const sameCores = [
    ['ｯ', 'ｯ𞻰'],
    ['xyzzy', 'xyzzy!'],
    ['龘龘', '龘龘。'],
    ['뷁뷁', '뷁뷁?'],
    ['xyzzy', '(xyzzy)'],
    ['Đắk Zô', '𞻰 Đắk Zô'],
  ];
  it.each(languages)('in %s can be left out, whatever is typed', (language) => {
    const detail = details[language];
    const typed = fc
      .string({ unit: 'grapheme', maxLength: 8 })
      .map((text) => text.normalize('NFC').trim());
    const words = [...needs(detail), ...detail.answer.passing.split(/[,、]/), ...nonsense];
    const part = fc.oneof(fc.constantFrom(...words), typed);
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 9 }),
        fc.constantFrom(' ', ', ', ''),
        (parts, gap) => {
          const text = parts.join(gap);
          for (const phrase of read(language, text).missed) expect(text).toContain(phrase);
          const { filters, missed } = read(language, parts.join('; '));
          const heard = parts.filter((one) => !missed.includes(one));
          const again = read(language, heard.join('; '));
          expect(again.filters).toEqual(filters);
          expect(missed).toEqual(expect.arrayContaining([...again.missed]));
          // A phrase may be the whole of one part and only the core of another that is heard.
          const inPart = (phrase: string) => !parts.includes(phrase);
          expect(again.missed.filter(inPart)).toEqual(missed.filter(inPart));
        },
      ),
      { numRuns: 60, examples: sameCores.map((parts) => [parts, ' ']) },
    );
  });
});
