import type { Language } from '@sites/domain';

/** Thousands as each language writes them: 1,000 in English, 1.000 in Vietnamese. */
const grouped: Readonly<Record<Language, RegExp>> = { en: /^\d{1,3}(,\d{3})+(\.\d+)?$/, vi: /^\d{1,3}(\.\d{3})+(,\d+)?$/ };

/** A typed number, not negative, to three decimals; undefined where the text is none. */
export function readNumber(text: string, language: Language): number | undefined {
  const compact = text.replace(/\s/g, '');
  const separators = language === 'vi' ? /\./g : /,/g;
  const plain = grouped[language].test(compact) ? compact.replace(separators, '') : compact;
  const decimal = plain.replace(',', '.');
  return /^\d+(\.\d+)?$/.test(decimal) ? Number(Number(decimal).toFixed(3)) : undefined;
}
