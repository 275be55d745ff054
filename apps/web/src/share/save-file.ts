import type { FilterState } from '@sites/domain';
import {
  type FileType,
  type TableSource,
  aboutTable,
  comparisonTable,
  fileTypes,
  outcomesOf,
  parksFile,
  prepareXlsx,
  xlsxBytes,
} from '@sites/table';
import type { DetailWords } from '@sites/words';

// It comes with the dialog: once a file is asked for, the network may be gone.
prepareXlsx().catch(() => undefined);

/** Parks that the reader chose one by one, instead of what is listed. */
export interface Chosen {
  readonly as: 'comparison' | 'shortlist';
  readonly parks: readonly string[];
  readonly filters: FilterState;
  /** The address of the view in which they are chosen. */
  readonly link: string;
}

/** Makes a file of the parks listed, or of those chosen, and hands it to the browser. */
export async function saveFile(
  kind: FileType,
  listed: TableSource,
  detail: DetailWords,
  chosen?: Chosen,
): Promise<void> {
  const source = chosen
    ? {
        ...listed,
        link: chosen.link,
        outcomes: outcomesOf(chosen.parks, chosen.filters, listed.atlas),
      }
    : listed;
  const name = [
    'quang-ninh',
    chosen?.as ?? 'parks',
    source.detail ? source.speaker.language : 'raw',
    source.atlas.version.slice(0, 5),
  ].join('-');
  const withWords = { ...source, detail, rows: source.outcomes.length };
  const body =
    chosen?.as === 'comparison'
      ? await xlsxBytes([comparisonTable(withWords), aboutTable(withWords)])
      : await parksFile(kind, source, detail);
  const url = URL.createObjectURL(new Blob([body], { type: fileTypes[kind] }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = `${name}.${kind}`;
  anchor.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
