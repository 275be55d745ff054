import { describe, expect, it, vi } from 'vitest';
import { languageOf, languages, localise, onceForEachLanguage, textIn } from './language.ts';

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

describe('something of every language', () => {
  it('is made once, when somebody asks for it', () => {
    const make = vi.fn<(language: string) => object | undefined>((language) =>
      language === 'ja' ? undefined : { language },
    );
    const all = onceForEachLanguage(make);
    expect(make).not.toHaveBeenCalled();
    expect(all.ko).toEqual({ language: 'ko' });
    expect(all.ko).toBe(all.ko);
    expect(all.ja).toBeUndefined();
    expect(all.ja).toBeUndefined();
    expect(make.mock.calls).toEqual([['ko'], ['ja']]);
    expect(Object.keys(all)).toEqual(languages);
  });
});

describe('a text', () => {
  const [port, vsip] = [
    { vi: 'cảng', en: 'port' },
    { vi: 'VSIP', en: 'VSIP' },
  ];
  it('is told in the language asked for, else in Vietnamese', () => {
    expect(textIn({ ...port, ja: '港' }, 'ja')).toBe('港');
    expect(textIn(port, 'ja')).toBe('cảng');
    expect(textIn(port, 'vi')).toBe('cảng');
  });
  const content = {
    id: 'a',
    value: 5,
    none: null,
    name: port,
    list: [vsip, 'en', 7, [port]],
    inner: { note: { vi: 'chỉ tiếng Việt' }, en: 'port' },
  };
  const words = { port: '港', en: 'never', a: 'never' };
  it('has its Vietnamese form and that of one language, wherever it stands', () =>
    expect(localise(content, 'ja', words)).toStrictEqual({
      ...content,
      name: { vi: 'cảng', ja: '港' },
      // A name that is the same has no form of its own.
      list: [{ vi: 'VSIP' }, 'en', 7, [{ vi: 'cảng', ja: '港' }]],
    }));
  it.each([
    ['en', {}, { vi: 'cảng', en: 'port' }],
    ['vi', words, { vi: 'cảng' }],
    ['ja', {}, { vi: 'cảng' }],
    ['ja', { port: 'cảng' }, { vi: 'cảng' }],
  ] as const)('in %s by %o is %o', (language, by, text) =>
    expect(localise(port, language, by)).toStrictEqual(text),
  );
  it('in English that is the same as in Vietnamese stands once', () =>
    expect(localise(vsip, 'en', {})).toStrictEqual({ vi: 'VSIP' }));
  it('is left as it was where it came from', () => {
    const before = structuredClone(content);
    localise(content, 'ja', words);
    expect(content).toEqual(before);
  });
});
