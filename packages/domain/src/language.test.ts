import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it.each([
  ['ja-JP', 'ja'],
  ['in-ID', 'id'],
  ['id', 'id'],
  ['VI', 'vi'],
  ['zh', 'zh-hans'],
  ['zh-CN', 'zh-hans'],
  ['zh-SG', 'zh-hans'],
  ['zh-TW', 'zh-hant'],
  ['zh-MO', 'zh-hant'],
  ['zh-yue-HK', 'zh-hant'],
  ['zh-Hant-CN', 'zh-hant'],
  // The script, not the place.
  ['zh-Hans-HK', 'zh-hans'],
  ['zh-Hant-HK', 'zh-hant'],
])('%s asks for %s', (tag, language) => expect(languageOf(tag)).toBe(language));

it.each(['fr', 'hk', 'hant', '', '*', 'x-ja', 'constructor'])('%s asks for none of ours', (tag) =>
  expect(languageOf(tag)).toBeUndefined(),
);
