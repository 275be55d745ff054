/** The signs by which a language writes numbers, and what stands between the fields of its lists of values. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
  readonly list: string;
}

/** How machines write numbers. */
export const machineMarks: NumberMarks = { decimal: '.', group: '', list: ',' };

/** Signs as an East Asian input method writes them, by the plain ones. */
export const narrow = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[。｡]/g, '.')
    .replace(/[、､]/g, ',')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/\s/g, ' ')
    .trim();

const grouped = /^([1-9]\d{0,2}(?:([ '.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/;
const plain = /^(\d*)(?:[.,](\d+))?$/;
/** More is no quantity of ours. */
const mostDigits = 12;

/**
 * A typed number, not negative, to three decimals; undefined where the text is none. Points, commas, spaces and
 * apostrophes are read as meant: `1.234,5` and `1,234.5` are the same everywhere. Only where one point or comma
 * stands before three digits does the language decide: `1,000` is a thousand in English and one in Vietnamese.
 */
export function readNumber(
  text: string,
  { group }: Pick<NumberMarks, 'group'>,
): number | undefined {
  const typed = narrow(text);
  const [, whole = '', sign = '', decimal, after = ''] = grouped.exec(typed) ?? [];
  const isOnce = whole.split(sign).length === 2 && decimal === undefined;
  const isGrouped =
    whole !== '' && decimal !== sign && (!isOnce || !'.,'.includes(sign) || sign === group);
  const [, digits = '', fraction = ''] = isGrouped
    ? ['', whole.replace(/\D/g, ''), after]
    : (plain.exec(typed) ?? []);
  if (digits === '' && fraction === '') return undefined;
  if (digits.length > mostDigits) return undefined;
  return Number(Number(`${digits || '0'}.${fraction || '0'}`).toFixed(3));
}

/** A number with the decimal sign of a language and without groups, as a field or a sheet reads it back. */
export const plainNumber = (value: number, { decimal }: Pick<NumberMarks, 'decimal'>): string =>
  String(value).replace('.', decimal);

/**
 * A bound to two digits that count, never more than it is: an upper one must not pass what it was worked out from, a
 * lower one not what is sure.
 */
export function twoDigits(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  // What the machine adds to a division is no digit.
  const steps = Number((value / step).toFixed(6));
  return Number((Math.floor(steps) * step).toFixed(6));
}
