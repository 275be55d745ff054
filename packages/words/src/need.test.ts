import { describe, expect, it } from 'vitest';
import { realAtlasIn } from '@sites/fixtures';
import { type Language, type Values, findFilter, languages } from '@sites/domain';
import {
  askedText,
  loadDetailWords,
  loadEvery,
  loadWords,
  makeSpeaker,
  needOf,
  presetsOf,
  saysOnlyNeeds,
} from './index.ts';

const lists = await loadEvery(loadWords);
const details = await loadEvery(loadDetailWords);

const told = (language: Language, text: string): string => {
  const speaker = makeSpeaker(language, lists[language], realAtlasIn(language));
  const need: Values = needOf(text, speaker, details[language]);
  return Object.entries(need)
    .map(([key, value]) => `${key}=${findFilter(key).write(value)}`)
    .join('&');
};

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
    const need: Values = needOf('50 ha near a port', speaker, details.en);
    expect(Object.entries(need).map(([key, value]) => askedText(key, value, speaker))).toEqual([
      'Land ready ≥ 50\u00a0ha',
      'Seaport ≤ 60\u00a0km',
    ]);
  });
});
