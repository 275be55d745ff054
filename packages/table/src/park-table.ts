import {
  type Atlas,
  type Figure,
  type Measure,
  type Origin,
  type Outcome,
  type Park,
  type Ranking,
  judge,
  measureNames,
  measures,
  nearestServing,
  oldestDate,
  powerKinds,
  scorePark,
  worstConfidence,
  destinations,
} from '@sites/domain';
import {
  type DetailWords,
  type Speaker,
  destinationText,
  figureText,
  published,
  reasonText,
  derivationText,
  settleText,
} from '@sites/words';
import type { Cell, Table } from './table.ts';

/** What a table of parks is made from. `link` is the address of the view, `detail` null for raw ids and codes. */
export interface TableSource {
  readonly outcomes: readonly Outcome[];
  readonly atlas: Atlas;
  readonly speaker: Speaker;
  readonly detail: DetailWords | null;
  readonly link: string;
  readonly ranking?: Ranking | undefined;
}

interface Column {
  readonly key: string;
  readonly title: (words: DetailWords['table']) => string;
  readonly cell: (outcome: Outcome, at: number) => Cell;
}

/** The sources of what a figure rests on: title and address, or their ids. */
function sourcesText(
  rests: readonly Origin[],
  { sources }: Pick<Atlas, 'sources'>,
  speaker: Speaker,
  raw: boolean,
): string {
  const ids = [
    ...new Set(
      rests
        .flatMap(({ source, moreSources }) => [source, ...(moreSources ?? [])])
        .filter((id) => id !== null),
    ),
  ];
  if (raw) return ids.join(' ');
  return ids
    .map((id) => {
      // The build refuses a claim whose source is not on file.
      const source = sources[id]!;
      return [speaker.text(source.title), source.url].filter(Boolean).join(' ');
    })
    .join('; ');
}

function ends(figure: Figure): readonly [Cell, Cell] {
  if (figure.state === 'known') return [figure.value, figure.value];
  if (figure.state === 'bounds') return [figure.low ?? 0, figure.high];
  return [null, null];
}

/** Why a figure is what it is: exact, within bounds by a rule, or the reason why it is missing. */
function stateText(figure: Figure, { speaker, detail }: TableSource): string {
  if (figure.state !== 'known' && figure.state !== 'bounds')
    return detail ? figureText(figure, speaker) : `${figure.state} ${figure.reason}`;
  if (!detail) return [figure.state, figure.rule].filter(Boolean).join(' ');
  const precision = figure.state === 'known' ? detail.table.exact : detail.table.bounds;
  return [precision, derivationText(figure, speaker)].filter(Boolean).join(': ');
}

function measureColumns(measure: Measure, source: TableSource): Column[] {
  const { atlas, speaker, detail } = source;
  const name = `${speaker.words.measures[measure]} (${speaker.unit(measures[measure].unit)})`;
  const figure = ({ park }: Outcome): Figure => park.figures[measure];
  return [
    { key: `${measure}_low`, title: (say) => say.low(name), cell: (row) => ends(figure(row))[0] },
    { key: `${measure}_high`, title: (say) => say.high(name), cell: (row) => ends(figure(row))[1] },
    {
      key: `${measure}_state`,
      title: (say) => say.state(name),
      cell: (row) => stateText(figure(row), source),
    },
    {
      key: `${measure}_as_of`,
      title: (say) => say.asOf(name),
      cell: (row) => oldestDate(figure(row)),
    },
    {
      key: `${measure}_confidence`,
      title: (say) => say.confidence(name),
      cell: (row) => {
        const found = worstConfidence(figure(row).rests);
        return found ? (detail ? speaker.words.confidence[found] : found) : null;
      },
    },
    {
      key: `${measure}_sources`,
      title: (say) => say.source(name),
      cell: (row) => sourcesText(figure(row).rests, atlas, speaker, !detail) || null,
    },
  ];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function columns(source: TableSource): readonly Column[] {
  const { atlas, speaker, detail, link, ranking } = source;
  const { words } = speaker;
  const zone = (park: Park) => atlas.zones.find(({ id }) => id === park.zone);
  const filtered = source.outcomes.some(({ findings }) => findings.length > 0);
  const nearest = (park: Park, to: (typeof destinations)[number]) =>
    nearestServing(park, to, atlas);
  return [
    { key: 'rank', title: (say) => say.rank, cell: (_, at) => at + 1 },
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
      cell: ({ park }) => park.commune.units.map(({ name }) => name).join(', ') || null,
    },
    {
      key: 'status',
      title: (say) => say.status,
      cell: ({ park }) => (detail ? words.statuses[park.status.value] : park.status.value),
    },
    ...(filtered
      ? [
          {
            key: 'match',
            title: (say: DetailWords['table']) => say.answer,
            cell: ({ verdict }: Outcome) => (detail ? words.verdict[verdict] : verdict),
          },
          {
            key: 'reasons',
            title: (say: DetailWords['table']) => say.why,
            cell: ({ findings }: Outcome) =>
              findings
                .map((finding) =>
                  detail
                    ? [reasonText(finding, speaker), settleText(finding, speaker)]
                        .filter(Boolean)
                        .join(' ')
                    : `${finding.key} ${finding.verdict} ${finding.because.code}`,
                )
                .join(detail ? ' ' : '; '),
          },
        ]
      : []),
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
    ...powerKinds.map((kind): Column => ({
      key: `power_${kind}`,
      title: (say) => say.power(words.power[kind]),
      cell: ({ park }) =>
        detail ? words.power.states[park.power[kind].state] : park.power[kind].state,
    })),
    ...destinations.flatMap((to): Column[] => {
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
  const all = columns(source);
  const { detail } = source;
  return {
    name: detail?.table.parks ?? 'parks',
    head: all.map(({ key, title }) => (detail ? title(detail.table) : key)),
    rows: source.outcomes.map((outcome, at) => all.map(({ cell }) => cell(outcome, at))),
  };
}

/** Where a file comes from: its link, date, version, licence. */
export function aboutTable({
  atlas,
  speaker,
  detail,
  link,
  outcomes,
}: TableSource & { readonly detail: DetailWords }): Table {
  const { table } = detail;
  return {
    name: table.about,
    head: [table.figure, ''],
    rows: [
      [table.link, link],
      [table.version, atlas.version],
      [table.compiled, speaker.date(atlas.report.compiled)],
      [table.rows, outcomes.length],
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
