import type { Cell, Table } from './table.ts';

/** A spreadsheet would run a text that starts like this as a formula. */
const startsFormula = /^[=+\-@\t\r]/;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows the encoding. Texts that look like formulas start with an apostrophe. */
export const csvText = ({ head, rows }: Table): string =>
  `\uFEFF${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
