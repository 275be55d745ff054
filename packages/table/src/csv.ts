import { type NumberMarks, machineMarks, plainNumber } from '@sites/domain';
import { cellText } from './cell-text.ts';
import type { Cell, Table } from './table.ts';

/** A spreadsheet would run a text that starts like this as a formula. */
const startsFormula = /^[=+\-@\t\r]/;

function field(cell: Cell, marks: NumberMarks): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell, marks);
  if (typeof cell === 'object') return cell.at;
  const plain = cellText(cell);
  const text = startsFormula.test(plain) ? `'${plain}` : plain;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Separated values (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows the encoding. Numbers and
 * separators are those of a language, as its spreadsheets expect them. Texts that look like formulas start
 * with an apostrophe.
 */
export const csvText = ({ head, rows }: Table, marks: NumberMarks = machineMarks): string =>
  `\uFEFF${[head, ...rows]
    .map((row) => row.map((cell) => field(cell, marks)).join(marks.list))
    .join('\r\n')}\r\n`;
