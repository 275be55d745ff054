import { type Language, aboutLanguage, machineMarks } from '@sites/domain';
import type { DetailWords } from '@sites/words';
import { type ClusterSource, clusterTable } from './cluster-table.ts';
import type { Writing } from './columns.ts';
import { cellText } from './cell-text.ts';
import { csvText } from './csv.ts';
import { type TableSource, aboutTable, parkTable } from './park-table.ts';
import type { Table } from './table.ts';
import { xlsxBytes } from './xlsx.ts';

/** The files in which lists can be taken home, with their media types. */
export const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
} as const;
export type FileType = keyof typeof fileTypes;
export const fileKinds = Object.keys(fileTypes) as FileType[];

/** The address of a list, in a language or, for raw files of parks, in the one that its reader prefers. */
export const listAddress = (
  origin: string,
  query: string,
  language?: Language,
  page = '',
): string => `${origin}/${language ? `${language}/` : ''}${page}${query && `?${query}`}`;

/** A place of a list: where its row stands on the map. */
interface Sited {
  readonly id: string;
  readonly location: { readonly lon: number; readonly lat: number } | null;
}

/** Rows as features, each at its place's point: the site is an estimate with its accuracy, never a boundary. */
function geojsonText(
  { head, rows }: Table,
  places: readonly Sited[],
  { link, atlas }: Writing & { readonly link: string },
): string {
  const features = places.map(({ id, location }, at) => ({
    type: 'Feature',
    id,
    geometry: location && { type: 'Point', coordinates: [location.lon, location.lat] },
    // Rows are made of these same places, one each.
    properties: Object.fromEntries(head.map((key, column) => [key, rows[at]![column]])),
  }));
  const collection = { type: 'FeatureCollection', link, dataVersion: atlas.version, features };
  return cellText(`${JSON.stringify(collection, null, 1)}\n`);
}

type File = string | Uint8Array<ArrayBuffer>;

/** A table of places as a file; `detail` is for what raw files still say in words. */
async function fileOf(
  kind: FileType,
  table: Table,
  places: readonly Sited[],
  source: Writing & { readonly link: string },
  detail: DetailWords,
): Promise<File> {
  if (kind === 'csv')
    return csvText(
      table,
      source.detail ? aboutLanguage(source.speaker.language).numbers : machineMarks,
    );
  if (kind === 'geojson') return geojsonText(table, places, source);
  return xlsxBytes([table, aboutTable({ ...source, detail, rows: places.length })]);
}

/** A file of parks. Page and API make theirs here, so that both hold the same. */
export const parksFile = (
  kind: FileType,
  source: TableSource,
  detail: DetailWords,
): Promise<File> =>
  fileOf(
    kind,
    parkTable(source),
    source.outcomes.map(({ park }) => park),
    source,
    detail,
  );

/** A file of clusters. */
export const clustersFile = (
  kind: FileType,
  source: ClusterSource,
  detail: DetailWords,
): Promise<File> =>
  fileOf(
    kind,
    clusterTable(source),
    source.outcomes.map(({ row }) => row.cluster),
    source,
    detail,
  );
