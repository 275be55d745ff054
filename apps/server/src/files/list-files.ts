import { type Atlas, type CollectionId, type Language, atlasIn } from '@sites/domain';
import { writeList } from '@sites/link';
import { type FileType, clustersFile, fileTypes, listAddress, parksFile } from '@sites/table';
import type { DetailWords, Speaker } from '@sites/words';
import { type Body, bytesBody, freshBody } from '../body.ts';
import type { Dataset } from '../dataset.ts';
import { listClusters, listParks, touches } from '../features/items.ts';
import type { ItemsQuery } from '../features/parameters.ts';

interface FileRequest {
  readonly query: ItemsQuery;
  readonly format: FileType;
  readonly dataset: Dataset;
  readonly speaker: Speaker;
  readonly details: DetailWords;
  readonly base: string;
}

/** The rows of a query's page whose places touch its box. */
function paged<T>(
  all: readonly T[],
  id: (one: T) => string,
  collection: CollectionId,
  { query: { bbox, offset, limit }, dataset: { rows } }: FileRequest,
): readonly T[] {
  const boxes = new Map(rows[collection].map((row) => [row.id, row.box]));
  return all
    .filter((one) => !bbox || touches(boxes.get(id(one)) ?? null, bbox))
    .slice(offset, offset + limit);
}

const parks = (asked: FileRequest, atlas: Atlas, language: Language | undefined) => {
  const { query, format, speaker, details, base } = asked;
  return parksFile(
    format,
    {
      outcomes: paged(listParks(query, atlas), ({ park }) => park.id, 'parks', asked),
      atlas,
      speaker,
      detail: query.raw ? null : details,
      link: listAddress(base, writeList(query), language),
      ranking: query.ranking,
    },
    details,
  );
};

const clusters = (asked: FileRequest, atlas: Atlas, language: Language) => {
  const { query, format, speaker, details, base } = asked;
  const { listed } = listClusters(query, atlas);
  return clustersFile(
    format,
    {
      outcomes: paged(listed, ({ row }) => row.cluster.id, 'clusters', asked),
      atlas,
      speaker,
      detail: query.raw ? null : details,
      link: listAddress(base, writeList(query), language, 'clusters'),
    },
    details,
  );
};

/** What a query lists as a file of rows, with the address of the same list inside; raw files speak no language. */
export async function queryFile(collection: CollectionId, asked: FileRequest): Promise<Body> {
  const { query, format, dataset, speaker } = asked;
  const { language } = speaker;
  const atlas = atlasIn(dataset.atlases[language], query.year);
  const file =
    collection === 'clusters'
      ? await clusters(asked, atlas, language)
      : await parks(asked, atlas, query.raw ? undefined : language);
  return typeof file === 'string'
    ? freshBody(file, fileTypes[format])
    : bytesBody(file, fileTypes[format]);
}
