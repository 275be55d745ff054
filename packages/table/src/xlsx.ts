import { cellText } from './cell-text.ts';
import type { Cell, Table } from './table.ts';

/** What writes workbooks, which few ask for. The build for browsers starts a worker from a blob: our policy forbids. */
export const prepareXlsx = () => import('write-excel-file/universal');

const widest = 46;
/** Han, kana and hangul take two columns. */
const width = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2E80' ? 2 : 1), 0);

/** Sheet names hold at most 31 characters and none of []:*?/\ */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

const shown = (cell: Cell | undefined): string =>
  typeof cell === 'object' && cell !== null ? cell.at : String(cell ?? '');

/** A cell with its type. Workbooks know no zones: a time is what the clock showed. */
function typed(cell: Exclude<Cell, null>, isHeading: boolean) {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string')
    return {
      value: cellText(cell),
      type: String,
      ...(isHeading && { fontWeight: 'bold' as const }),
    };
  const [day = '', clock] = cell.at.split(' ');
  return {
    value: new Date(`${day}T${clock ?? '00:00'}:00Z`),
    type: Date,
    format: clock ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd',
  };
}

/** A workbook with a sheet per table. Texts are written as texts: no cell is a formula. */
export async function xlsxBytes(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await prepareXlsx();
  const blob: Blob = await write(
    tables.map(({ name, head, rows }) => ({
      sheet: sheetName(name),
      stickyRowsCount: 1,
      columns: head.map((title, at) => ({
        width: Math.min(
          widest,
          2 +
            Math.max(
              ...[title, ...rows.flatMap((row) => (row.length > 1 ? [shown(row[at])] : []))].map(
                width,
              ),
            ),
        ),
      })),
      data: [
        head.map((title) => ({
          value: cellText(title),
          type: String,
          fontWeight: 'bold' as const,
          wrap: true,
          backgroundColor: '#e7f2f0',
        })),
        ...rows.map((row) =>
          row.map((cell) => (cell === null ? null : typed(cell, row.length === 1))),
        ),
      ],
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
