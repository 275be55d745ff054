import { type Language, languages } from '@sites/domain';
import { realAtlasIn } from '@sites/fixtures';
import { describe, expect, it } from 'vitest';
import { makeSpeaker } from '../speaker.ts';
import { endsUnlike, faultsOf, loadCatalogues, plainTexts, readAll, sentencesIn } from './index.ts';

async function readIn(language: Language) {
  const catalogues = await loadCatalogues(language);
  const speaker = makeSpeaker(language, catalogues.list, realAtlasIn(language));
  return { catalogues, speaker, read: readAll(catalogues, speaker) };
}
const readings = new Map(
  await Promise.all(languages.map(async (one) => [one, await readIn(one)] as const)),
);
// Every language was read just now.
const of = (language: Language) => readings.get(language)!;
const english = of('en');

describe.each(languages)('read through in %s', (language) => {
  it('every message with parameters is well written', () => {
    const { catalogues, read } = of(language);
    expect(read.length).toBeGreaterThan(150);
    const faults = read.flatMap(({ path, texts }) =>
      texts.flatMap((text) =>
        faultsOf(text, language, catalogues.detail).map((fault) => `${path}: ${fault}: ${text}`),
      ),
    );
    expect(faults).toEqual([]);
  });
  it('every plain word is', () => {
    const { catalogues } = of(language);
    const texts = plainTexts(catalogues);
    expect(texts.length).toBeGreaterThan(700);
    const faults = texts.flatMap(([path, text]) =>
      faultsOf(text, language, catalogues.detail).map((fault) => `${path}: ${fault}: ${text}`),
    );
    expect(faults).toEqual([]);
  });
  it('every sentence about the facts is', () => {
    const { catalogues, speaker } = of(language);
    const sentences = sentencesIn(speaker, catalogues.detail);
    expect(sentences.length).toBeGreaterThan(300);
    const faults = sentences.flatMap(({ path, text }) =>
      faultsOf(text, language, catalogues.detail).map((fault) => `${path}: ${fault}: ${text}`),
    );
    expect(faults).toEqual([]);
  });
  it('what is a sentence in English ends as one', () => {
    const { catalogues, read } = of(language);
    const plain = new Map(plainTexts(english.catalogues));
    const unlike = [
      ...read.flatMap(({ path, texts }, at) =>
        texts.flatMap((text, round) => {
          const other = english.read[at]?.texts[round];
          return other !== undefined && endsUnlike(text, other) ? `${path}: ${text}` : [];
        }),
      ),
      ...plainTexts(catalogues).flatMap(([path, text]) => {
        const other = plain.get(path);
        return other !== undefined && endsUnlike(text, other) ? `${path}: ${text}` : [];
      }),
    ];
    expect(unlike).toEqual([]);
  });
});

it.each([
  ['en', 'Two  spaces', 'two spaces'],
  ['en', 'Ends in one ', 'a space at an end'],
  ['en', '3 parks , 2 zones', 'a space before a sign'],
  ['en', 'Known., asked', 'two signs'],
  ['en', 'Drop ““foxconn””', 'doubled quotation marks'],
  ['ja', '228 ha（計画面積（総面積））', 'brackets in brackets'],
  ['en', 'the the port', 'a word twice'],
  ['vi', 'Nút giao Nút giao Cẩm Hải', 'a word twice'],
  ['vi', 'Cảng biển Cảng Đình Vũ', 'a kind twice'],
  ['id', 'Pelabuhan laut Pelabuhan Cái Lân', 'a kind twice'],
  ['zh-hans', '变电站变电站', 'a word twice'],
  ['en', 'only known to be 2 ha ().', 'a hole'],
  ['en', 'undefined parks', 'a hole'],
  ['en', '[object Object]', 'a hole'],
  ['zh-hans', 'Nam Sơn 2110 kV变电站', 'numbers that meet'],
  ['vi', '23个，5', 'full-width signs'],
  ['ko', '제곱미터（m²）', 'full-width signs'],
  ['zh-hans', '23个园区符合, 5个可能符合', 'half-width signs'],
  ['zh-hant', '面積(規劃)', 'half-width signs'],
  ['ja', '団地:23件', 'half-width signs'],
  ['ja', '該当する団地はありません.', 'half-width signs'],
  ['ja', '23 件', 'a space between signs as wide as letters'],
  ['zh-hans', '公路 45分钟', 'a space between signs as wide as letters'],
  ['ja', '2～4団地', 'another range sign'],
  ['ja', '29–41 km', 'another range sign'],
  ['ko', '29–41 km', 'another range sign'],
  ['ko', '꽝옌시 (옛 thị xã)', 'a space before a bracket'],
  ['en', '1 parks may match', 'a wrong plural'],
  ['en', 'within 1 kilometres', 'a wrong plural'],
  ['en', '1 licensed projects', 'a wrong plural'],
  ['en', '23 park', 'a wrong plural'],
  ['en', '2 parks at 1 site surely matches', 'a wrong plural'],
  ['en', '1 park surely match', 'a wrong plural'],
  ['en', 'Another 1 park may match.', 'a wrong plural'],
  ['en', '0 % of the official figure', 'nothing off the official figure'],
  ['en', 'as of undated', 'undated as of'],
] as const)('in %s “%s” has %s', (language, text, fault) =>
  expect(faultsOf(text, language, of(language).catalogues.detail)).toContain(fault),
);

it.each([
  ['没有符合的园区', 'No park matches.'],
  ['No park matches', '没有符合的园区。'],
])('“%s” does not end as “%s” does', (text, other) => expect(endsUnlike(text, other)).toBe(true));
