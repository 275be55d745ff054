import { type Language, atlasIn } from '@sites/domain';
import { type TableSource, aboutTable, csvText, parkTable, xlsxBytes } from '@sites/table';
import type { DetailWords, Speaker } from '@sites/words';
import { type Body, bytesBody, freshBody } from './body.ts';
import type { Loaded } from './dataset.ts';
import { listed, touches } from './items.ts';
import { type ItemsQuery, writeItemsQuery } from './query.ts';

export const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The parks of a query as a file of rows, with the address of the same view inside. */
export async function parksFile(
  query: ItemsQuery,
  format: 'csv' | 'xlsx',
  { atlases, rows }: Loaded,
  speaker: Speaker,
  details: DetailWords,
  base: string,
): Promise<Body> {
  const language: Language = speaker.language;
  const atlas = atlasIn(atlases[language], query.year);
  const boxes = new Map(rows.parks.map(({ id, box }) => [id, box]));
  const outcomes = listed(query, atlas)
    .filter(({ park }) => !query.bbox || touches(boxes.get(park.id) ?? null, query.bbox))
    .slice(query.offset, query.offset + query.limit);
  const view = writeItemsQuery({ ...query, language: 'en', raw: false, format: 'json' });
  const source: TableSource = {
    outcomes,
    atlas,
    speaker,
    detail: query.raw ? null : details,
    link: `${base}/${language}/${view ? `?${view}` : ''}`,
    ranking: query.ranking,
  };
  if (format === 'csv') return freshBody(csvText(parkTable(source)), fileTypes.csv);
  return bytesBody(
    await xlsxBytes([parkTable(source), aboutTable({ ...source, detail: details })]),
    fileTypes.xlsx,
  );
}
