import type { FilterState } from '@sites/domain';
import type { TableSource } from '@sites/table';
import type { DetailWords } from '@sites/words';

export const exportKinds = ['csv', 'xlsx', 'geojson'] as const;
export type ExportKind = (typeof exportKinds)[number];

const types: Readonly<Record<ExportKind, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
};

/** Rows as features, each at its park's point: the site is an estimate with its accuracy, never a boundary. */
function geojsonText(source: TableSource, rows: Awaited<ReturnType<typeof tables>>): string {
  const { head, rows: cells } = rows.parkTable(source);
  const features = source.outcomes.map(({ park }, at) => ({
    type: 'Feature',
    id: park.id,
    geometry: { type: 'Point', coordinates: [park.location.lon, park.location.lat] },
    properties: Object.fromEntries(head.map((key, column) => [key, cells[at]![column]])),
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', link: source.link, dataVersion: source.atlas.version, features }, null, 1)}\n`;
}

const tables = () => import('@sites/table');

/** Parks that the reader chose one by one, instead of what is listed. */
export interface Chosen {
  readonly as: 'comparison' | 'shortlist';
  readonly parks: readonly string[];
  readonly filters: FilterState;
}

/** Makes a file of the parks listed, or of those chosen, and hands it to the browser. */
export async function saveFile(
  kind: ExportKind,
  listed: TableSource,
  detail: DetailWords,
  chosen?: Chosen,
): Promise<void> {
  const made = await tables();
  const source = chosen
    ? { ...listed, outcomes: made.outcomesOf(chosen.parks, chosen.filters, listed.atlas) }
    : listed;
  const name = [
    'quang-ninh',
    chosen?.as ?? 'parks',
    source.detail ? source.speaker.language : 'raw',
    source.atlas.version.slice(0, 5),
  ].join('-');
  const body = async (): Promise<BlobPart> => {
    if (kind === 'csv') return made.csvText(made.parkTable(source));
    if (kind === 'geojson') return geojsonText(source, made);
    const told = { ...source, detail };
    return made.xlsxBytes([
      chosen?.as === 'comparison' ? made.comparisonTable(told) : made.parkTable(source),
      made.aboutTable(told),
    ]);
  };
  const url = URL.createObjectURL(new Blob([await body()], { type: types[kind] }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = `${name}.${kind}`;
  anchor.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
