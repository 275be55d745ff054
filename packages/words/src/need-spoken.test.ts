import { describe, expect, it } from 'vitest';
import { realAtlasIn } from '@sites/fixtures';
import { type Language, type Values, findFilter } from '@sites/domain';
import { loadAnswerWords, loadDetailWords, loadWords, makeSpeaker, readNeed } from './index.ts';

/** What is understood of a text, as a link writes it, and what is not. */
async function heard(language: Language, text: string): Promise<readonly string[]> {
  const [list, detail, answer] = await Promise.all([
    loadWords[language](),
    loadDetailWords[language](),
    loadAnswerWords[language](),
  ]);
  const speaker = makeSpeaker(language, list, realAtlasIn(language));
  const need = readNeed(text, speaker, { ...detail, answer });
  const filters: Values = need.filters;
  const told = Object.entries(filters).map(
    ([key, value]) => `${key}=${findFilter(key).write(value)}`,
  );
  return [told.join('&'), ...need.missed];
}

describe('a need in the words of its trade', () => {
  it.each([
    // Without its marks "may" (sew) is "máy" (machine) too.
    ['vi', 'nhà máy may gần biên giới', 'gate=any~100km&sector=textiles-garments'],
    ['vi', 'nhà máy may mặc', 'sector=textiles-garments'],
    ['vi', 'nhà máy máy tính gần cảng', 'port=any~60km&sector=electronics'],
    ['vi', 'xưởng máy móc 5 ha', 'vacancy=5-&sector=machinery-metal'],
    ['vi', 'nhà máy gần cảng', 'port=any~60km'],
    ['zh-hans', '靠近5万吨级港口', 'port=any~60km~50000dwt'],
    ['zh-hans', '深水港口附近的工厂用地', 'port=any~60km~50000dwt'],
    ['zh-hans', '码头附近的仓库', 'port=any~60km&sector=logistics-port'],
    ['zh-hans', '靠近高速公路出入口', 'interchange=any~15km'],
    ['zh-hant', '靠近5萬噸級港口', 'port=any~60km~50000dwt'],
    ['zh-hant', '港區附近的倉庫', 'port=any~60km&sector=logistics-port'],
    ['ja', '海港から60km以内', 'port=any~60km'],
    ['ja', '港から30分の電子部品工場', 'port=any~30min&sector=electronics'],
    ['ja', '高速道路の出入口から近い倉庫', 'interchange=any~15km&sector=logistics-port'],
    ['ko', '고속도로 나들목 근처 물류센터', 'interchange=any~15km&sector=logistics-port'],
    ['id', 'gudang dekat pintu tol', 'interchange=any~15km&sector=logistics-port'],
    ['en', 'warehouse near a highway exit', 'interchange=any~15km&sector=logistics-port'],
  ] as const)('in %s: %s', async (language, text, told) => {
    expect(await heard(language, text)).toEqual([told]);
  });
  it.each([
    ['en', '20 ha of industrial land'],
    ['vi', '20 ha đất công nghiệp'],
    ['id', '20 ha lahan industri'],
    ['ja', '工業用地20ha'],
    ['ko', '산업용지 20ha'],
    ['zh-hans', '20公顷工业用地'],
    ['zh-hant', '20公頃工業用地'],
  ] as const)('in %s asks for land that is ready: %s', async (language, text) => {
    expect(await heard(language, text)).toEqual(['vacancy=20-']);
  });
});
