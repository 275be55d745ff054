import { type Language, aboutLanguage, machineMarks } from '@sites/domain';
import type { DetailWords } from '@sites/words';
import { csvText } from './csv.ts';
import { type TableSource, aboutTable, parkTable } from './park-table.ts';
import { xlsxBytes } from './xlsx.ts';

/** The files in which parks can be taken home, with their media types. */
export const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
} as const;
export type FileType = keyof typeof fileTypes;
export const fileKinds = Object.keys(fileTypes) as FileType[];

/** The address of a list, in a language or, for raw files, in the one that its reader prefers. */
export const listAddress = (origin: string, query: string, language?: Language): string =>
  `${origin}/${language ? `${language}/` : ''}${query && `?${query}`}`;

/** Rows as features, each at its park's point: the site is an estimate with its accuracy, never a boundary. */
function geojsonText(source: TableSource): string {
  const { head, rows } = parkTable(source);
  const features = source.outcomes.map(({ park }, at) => ({
    type: 'Feature',
    id: park.id,
    geometry: { type: 'Point', coordinates: [park.location.lon, park.location.lat] },
    // Rows are made of these same outcomes, one each.
    properties: Object.fromEntries(head.map((key, column) => [key, rows[at]![column]])),
  }));
  const { link, atlas } = source;
  const collection = { type: 'FeatureCollection', link, dataVersion: atlas.version, features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/**
 * A file of parks. Page and API make theirs here, so that both hold the same; `detail` is for what raw files
 * still say in words.
 */
export async function parksFile(
  kind: FileType,
  source: TableSource,
  detail: DetailWords,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (kind === 'csv')
    return csvText(
      parkTable(source),
      source.detail ? aboutLanguage(source.speaker.language).numbers : machineMarks,
    );
  if (kind === 'geojson') return geojsonText(source);
  return xlsxBytes([parkTable(source), aboutTable({ ...source, detail })]);
}
