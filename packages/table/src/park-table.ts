import {
  type Atlas,
  type Measure,
  type Outcome,
  type Park,
  type Ranking,
  byId,
  destinations,
  judge,
  measureNames,
  measures,
  nearestServing,
  powerKinds,
  ranksOf,
  scorePark,
  siteOf,
} from '@sites/domain';
import { type DetailWords, communeName, destinationText, published } from '@sites/words';
import {
  type Column,
  type Writing,
  answerColumns,
  figureColumns,
  tableOf,
  tenth,
} from './columns.ts';
import type { Table } from './table.ts';

/** What a table of parks is made from. `link` is the address of the view. */
export interface TableSource extends Writing {
  readonly outcomes: readonly Outcome[];
  readonly link: string;
  readonly ranking?: Ranking | undefined;
}

function measureColumns(measure: Measure, source: TableSource): Column<Outcome>[] {
  const { speaker } = source;
  const name = speaker.aside(speaker.words.measures[measure], speaker.unit(measures[measure].unit));
  return figureColumns(measure, name, ({ park }) => park.figures[measure], source);
}

function columns(source: TableSource): readonly Column<Outcome>[] {
  const { atlas, speaker, detail, link, ranking } = source;
  const { words } = speaker;
  const ranks = ranksOf(source.outcomes);
  const zone = (park: Park) => atlas.zones.find(({ id }) => id === park.zone);
  const nearest = (park: Park, to: (typeof destinations)[number]) =>
    nearestServing(park, to, atlas);
  return [
    { key: 'rank', title: (say) => say.rank, cell: ({ park }) => ranks.get(siteOf(park)) ?? null },
    { key: 'id', title: (say) => say.id, cell: ({ park }) => park.id },
    { key: 'name_vi', title: (say) => say.nameVi, cell: ({ park }) => park.name.vi },
    ...(detail && speaker.language !== 'vi'
      ? [
          {
            key: 'name',
            title: (say: DetailWords['table']) => say.park,
            cell: ({ park }: Outcome) => speaker.text(park.name),
          },
        ]
      : []),
    {
      key: 'zone',
      title: (say) => say.zone,
      cell: ({ park }) =>
        detail ? speaker.text(zone(park)?.name ?? { vi: words.list.zoneNone }) : park.zone,
    },
    {
      key: 'commune',
      title: (say) => say.commune,
      cell: ({ park }) =>
        speaker.list(
          park.commune.units.map(({ name }) => (detail ? communeName(name, speaker) : name)),
        ) || null,
    },
    {
      key: 'status',
      title: (say) => say.status,
      cell: ({ park }) => (detail ? words.statuses[park.status.value] : park.status.value),
    },
    ...answerColumns(source.outcomes, source),
    ...(ranking
      ? [
          {
            key: 'score',
            title: (say: DetailWords['table']) => say.score,
            cell: ({ park }: Outcome) => tenth(scorePark(park, ranking, atlas).score),
          },
        ]
      : []),
    ...measureNames.flatMap((measure) => measureColumns(measure, source)),
    ...powerKinds.map((kind): Column<Outcome> => ({
      key: `power_${kind}`,
      title: (say) => say.power(words.power[kind]),
      cell: ({ park }) =>
        detail ? words.power.states[park.power[kind].state] : park.power[kind].state,
    })),
    ...destinations.flatMap((to): Column<Outcome>[] => {
      const kind = detail?.place[to] ?? to;
      return [
        {
          key: `${to}_nearest`,
          title: (say) => say.nearest(kind),
          cell: ({ park }) => {
            const found = nearest(park, to);
            return found ? (detail ? destinationText(to, found.id, speaker) : found.id) : null;
          },
        },
        {
          key: `${to}_km`,
          title: (say) => say.km(kind),
          cell: ({ park }) => {
            const found = nearest(park, to);
            return found ? tenth(found.reach.km[1]) : null;
          },
        },
      ];
    }),
    {
      key: 'developer',
      title: (say) => say.developer,
      cell: ({ park }) =>
        park.developer.name
          ? detail
            ? speaker.text(park.developer.name)
            : park.developer.name.vi
          : null,
    },
    {
      key: 'site',
      title: (say) => say.site,
      cell: ({ park }) => {
        const site = siteOf(park);
        return detail ? byId(atlas.parks, site).name.vi : site;
      },
    },
    { key: 'lon', title: (say) => say.lon, cell: ({ park }) => park.location.lon },
    { key: 'lat', title: (say) => say.lat, cell: ({ park }) => park.location.lat },
    {
      key: 'site_accuracy_m',
      title: (say) => say.siteAccuracy,
      cell: ({ park }) => park.location.accuracyM,
    },
    { key: 'data_version', title: (say) => say.version, cell: () => atlas.version },
    { key: 'link', title: (say) => say.link, cell: () => link },
  ];
}

/**
 * The parks of a list with every figure, its date, confidence and sources; nothing is converted or rounded
 * but road distances.
 */
export function parkTable(given: TableSource): Table {
  const source = { ...given, speaker: published(given.speaker) };
  const { detail, outcomes } = source;
  return tableOf(detail?.table.parks ?? 'parks', columns(source), outcomes, detail);
}

/** Where a file comes from: its link, date, version, licence. */
export function aboutTable({
  atlas,
  speaker,
  detail,
  link,
  rows,
}: Writing & {
  readonly detail: DetailWords;
  readonly link: string;
  readonly rows: number;
}): Table {
  const { table } = detail;
  return {
    name: table.about,
    head: [table.figure, ''],
    rows: [
      [table.link, link],
      [table.version, atlas.version],
      [table.compiled, speaker.date(atlas.report.compiled)],
      [table.rows, rows],
      [table.about, table.licence],
    ],
  };
}

/** Parks that a comparison or a shortlist names, judged by the filters of the link. */
export const outcomesOf = (
  ids: readonly string[],
  filters: Parameters<typeof judge>[1],
  atlas: Atlas,
): Outcome[] =>
  ids.flatMap((id) => {
    const park = atlas.parks.find((one) => one.id === id);
    return park ? [judge(park, filters, atlas)] : [];
  });
