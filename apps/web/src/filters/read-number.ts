import type { Language } from '@sites/domain';

/** Languages that write thousands with a point and decimals with a comma; the others do it the other way round. */
const pointed: readonly Language[] = ['vi', 'id'];

/** A typed number, not negative, to three decimals; undefined where the text is none. Thousands are read as the language writes them: 1,000 in English, 1.000 in Vietnamese. */
export function readNumber(text: string, language: Language): number | undefined {
  const compact = text.replace(/\s/g, '');
  const isPointed = pointed.includes(language);
  const grouped = isPointed ? /^\d{1,3}(\.\d{3})+(,\d+)?$/ : /^\d{1,3}(,\d{3})+(\.\d+)?$/;
  const plain = grouped.test(compact) ? compact.replace(isPointed ? /\./g : /,/g, '') : compact;
  const decimal = plain.replace(',', '.');
  return /^\d+(\.\d+)?$/.test(decimal) ? Number(Number(decimal).toFixed(3)) : undefined;
}
