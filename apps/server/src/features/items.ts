import {
  type Atlas,
  type Outcome,
  type Park,
  type Ranked,
  advise,
  answer,
  answerClusters,
  atlasIn,
  isClusterSort,
  findFilter,
  nearest,
  ruledOut,
  scorePark,
  type CollectionId,
} from '@sites/domain';
import { type DetailWords, type Speaker, reasonText, settleText } from '@sites/words';
import { cellText } from '@sites/table';
import type { Dataset } from '../dataset.ts';
import { type Body } from '../body.ts';
import { joinedBody } from '../joined-body.ts';
import { type Box, type Row, featureCollection, featureTexts, rowOf } from '../rows.ts';
import type { ItemsQuery } from './parameters.ts';
import { writeItemsQuery } from './query.ts';

/** Whether a place's box touches one that was asked for, which may go across 180°. */
export function touches(place: Box | null, [west, south, east, north]: Box): boolean {
  if (place === null || place[1] > north || place[3] < south) return false;
  const [isWestOf, isEastOf] = [place[0] <= east, place[2] >= west];
  return west <= east ? isWestOf && isEastOf : isWestOf || isEastOf;
}

export const geojson = 'application/geo+json';

const isFiltered = (query: ItemsQuery): boolean => Object.keys(query.filters).length > 0;

/** The answer of a park or cluster to the filters, with the reasons in the reader's words. */
const answerOf = (
  { verdict, findings }: Pick<Outcome, 'verdict' | 'findings'>,
  speaker: Speaker,
  detail: DetailWords,
) => ({
  match: verdict,
  reasons: findings.map((finding) => {
    const settle = settleText(finding, detail);
    return {
      filter: finding.key,
      match: finding.verdict,
      code: finding.because.code,
      text: cellText(reasonText(finding, speaker, detail)),
      ...(settle && { settle }),
    };
  }),
});

const points = (value: number): number => Math.round(value * 100) / 100;

/** A score of 100, the interval that open figures allow, and what each criterion gives. */
const scoreOf = ({ score, low, high, parts }: Ranked) => ({
  score: points(score),
  low: points(low),
  high: points(high),
  parts: parts.map((part) => ({
    criterion: part.key,
    weight: part.weight,
    points: points(part.points),
    low: points(part.low),
    high: points(part.high),
    state: part.state,
  })),
});

/** A filter's value as the link writes it; null where the filter is dropped. */
const written = (key: string, value: unknown): string | null =>
  value === undefined ? null : findFilter(key).write(value);

/** What is to be asked instead, and what that leaves. */
const told = (
  { changes, values, match, may }: ReturnType<typeof advise>[number],
  query: ItemsQuery,
) => ({
  change: changes.map(({ key, from, to }) => ({
    key,
    from: written(key, from),
    to: written(key, to),
  })),
  query: writeItemsQuery({ ...query, filters: values }, { offset: 0 }),
  match,
  may,
});

/** What filters leave, what to ask less of, who comes closest, and whom a distance alone rules out. */
const aboutFilters = (query: ItemsQuery, atlas: Atlas) => ({
  counts: answer(query.filters, atlas).counts,
  advice: advise(query.filters, atlas).map((one) => told(one, query)),
  nearest: nearest(query.filters, atlas),
  ruledOut: ruledOut(query.filters, atlas).map(({ advice: one, ...park }) => ({
    ...park,
    ...told(one, query),
  })),
});

interface Selected {
  readonly features: readonly ReturnType<typeof featureTexts>[];
  readonly about?: Pick<ReturnType<typeof aboutFilters>, 'counts'>;
}

const ofYears = new WeakMap<Park, Row>();

/** The feature of a park in a year: what dated claims change is in it. The parks of a year are made once. */
function inYear(row: Row, park: Park): Row {
  const { id: _, ...properties } = park;
  const made = ofYears.get(park) ?? rowOf({ ...row.feature, properties });
  ofYears.set(park, made);
  return made;
}

/**
 * The parks that answer a query, as a list shows them: those that match before those that may, each group in
 * its order.
 */
export function listParks(query: ItemsQuery, atlas: Atlas): readonly Outcome[] {
  const { sort, ranking } = query;
  const { match, may } = answer(query.filters, atlas).sorted(sort, ranking);
  return [...match, ...(query.unknown === 'keep' ? may : [])];
}

/** The clusters that answer a query, as their page lists them. */
export function listClusters({ filters, unknown, sort }: ItemsQuery, atlas: Atlas) {
  const groups = answerClusters(filters, atlas, isClusterSort(sort) ? sort : 'ready');
  return { groups, listed: [...groups.match, ...(unknown === 'keep' ? groups.may : [])] };
}

function selectClusters(
  rows: readonly Row[],
  query: ItemsQuery,
  atlas: Atlas,
  speaker: Speaker,
  detail: DetailWords,
): Selected {
  const { groups, listed } = listClusters(query, atlas);
  const features = listed.flatMap((outcome) => {
    const row = rows.find(({ id }) => id === outcome.row.cluster.id);
    if (!row) return [];
    return [featureTexts(row, isFiltered(query) ? answerOf(outcome, speaker, detail) : {})];
  });
  const { match, may, no } = groups;
  const counts = { match: match.length, may: may.length, no: no.length };
  return { features, ...(isFiltered(query) && { about: { counts } }) };
}

function select(
  id: CollectionId,
  query: ItemsQuery,
  { rows, atlas: now }: Dataset,
  speaker: Speaker,
  detail: DetailWords,
): Selected {
  const atlas = atlasIn(now, query.year);
  const inBox = rows[id].filter((row) => !query.bbox || touches(row.box, query.bbox));
  if (id === 'clusters') return selectClusters(inBox, query, atlas, speaker, detail);
  if (id !== 'parks') return { features: inBox.map((row) => featureTexts(row)) };
  const { ranking } = query;
  const byId = new Map(inBox.map((row) => [row.id, row]));
  const shown = listParks(query, atlas).flatMap((outcome) => {
    const current = byId.get(outcome.park.id);
    if (!current) return [];
    const row = query.year ? inYear(current, outcome.park) : current;
    return [
      featureTexts(row, {
        ...(isFiltered(query) && answerOf(outcome, speaker, detail)),
        ...(ranking && { ranking: scoreOf(scorePark(outcome.park, ranking, atlas)) }),
      }),
    ];
  });
  return {
    features: shown,
    ...(isFiltered(query) && { about: aboutFilters(query, atlas) }),
  };
}

export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type: string;
  readonly title?: string;
}

/** The answer to an items request: prepared features joined, with paging links that keep every filter. */
export function itemsBody(
  id: CollectionId,
  query: ItemsQuery,
  dataset: Dataset,
  speaker: Speaker,
  detail: DetailWords,
  base: string,
): Body {
  const { features, about } = select(id, query, dataset, speaker, detail);
  const { limit, offset } = query;
  const page = features.slice(offset, offset + limit);
  const href = (at: number): string =>
    [`${base}/api/collections/${id}/items`, writeItemsQuery(query, { offset: at })]
      .filter(Boolean)
      .join('?');
  const link = (rel: string, at: number): Link => ({
    href: href(at),
    rel,
    type: geojson,
  });
  const links: Link[] = [
    link('self', offset),
    ...(offset + limit < features.length ? [link('next', offset + limit)] : []),
    ...(offset > 0 ? [link('prev', Math.max(0, offset - limit))] : []),
    { href: `${base}/api/collections/${id}`, rel: 'collection', type: 'application/json' },
  ];
  const head = {
    type: 'FeatureCollection',
    numberMatched: features.length,
    numberReturned: page.length,
    ...about,
    links,
  };
  return joinedBody(featureCollection(head, page), geojson);
}
