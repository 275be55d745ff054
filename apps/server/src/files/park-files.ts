import { type Language, atlasIn } from '@sites/domain';
import { writeList } from '@sites/link';
import { type FileType, fileTypes, listAddress, parksFile } from '@sites/table';
import type { DetailWords, Speaker } from '@sites/words';
import { type Body, bytesBody, freshBody } from '../body.ts';
import type { Dataset } from '../dataset.ts';
import { listParks, touches } from '../features/items.ts';
import type { ItemsQuery } from '../features/parameters.ts';

/** The parks of a query as a file of rows, with the address of the same list inside; raw files speak no language. */
export async function queryFile(
  query: ItemsQuery,
  format: FileType,
  { atlases, rows }: Dataset,
  speaker: Speaker,
  details: DetailWords,
  base: string,
): Promise<Body> {
  const language: Language = speaker.language;
  const atlas = atlasIn(atlases[language], query.year);
  const boxes = new Map(rows.parks.map(({ id, box }) => [id, box]));
  const outcomes = listParks(query, atlas)
    .filter(({ park }) => !query.bbox || touches(boxes.get(park.id) ?? null, query.bbox))
    .slice(query.offset, query.offset + query.limit);
  const file = await parksFile(
    format,
    {
      outcomes,
      atlas,
      speaker,
      detail: query.raw ? null : details,
      link: listAddress(base, writeList(query), query.raw ? undefined : language),
      ranking: query.ranking,
    },
    details,
  );
  return typeof file === 'string'
    ? freshBody(file, fileTypes[format])
    : bytesBody(file, fileTypes[format]);
}
