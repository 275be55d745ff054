import { type ClusterOutcome, type Destination, nearestServing } from '@sites/domain';
import { communeName, destinationText, published } from '@sites/words';
import {
  type Column,
  type Writing,
  answerColumns,
  figureColumns,
  tableOf,
  tenth,
} from './columns.ts';
import type { Table } from './table.ts';

/** What a table of clusters is made from. `link` is the address of the list. */
export interface ClusterSource extends Writing {
  readonly outcomes: readonly ClusterOutcome[];
  readonly link: string;
}

type ClusterColumn = Column<ClusterOutcome>;

/** Where roads lead that clusters are asked about. */
const reached: readonly Destination[] = ['ports', 'gates', 'interchanges'];

/** The nearest place of a collection by road, with the bounds of the way; empty where the site is not published. */
function reachColumns(to: Destination, { atlas, speaker, detail }: Writing): ClusterColumn[] {
  const kind = detail?.place[to] ?? to;
  const nearest = ({ row: { access } }: ClusterOutcome) =>
    access ? nearestServing({ access }, to, atlas) : undefined;
  const end = (at: 0 | 2) => (outcome: ClusterOutcome) => {
    const found = nearest(outcome);
    return found ? tenth(found.reach.km[at]) : null;
  };
  return [
    {
      key: `${to}_nearest`,
      title: (say) => say.nearest(kind),
      cell(outcome) {
        const found = nearest(outcome);
        return found ? (detail ? destinationText(to, found.id, speaker) : found.id) : null;
      },
    },
    { key: `${to}_km_low`, title: (say) => say.low(say.km(kind)), cell: end(0) },
    { key: `${to}_km_high`, title: (say) => say.high(say.km(kind)), cell: end(2) },
  ];
}

/** The nearest located substation of a voltage, with the bounds of the straight line to it. */
function stationColumns(
  kv: '110kv' | '220kv',
  { atlas, speaker, detail }: Writing,
): ClusterColumn[] {
  const name = detail?.park.nearestSubstation(speaker.words.power[kv]) ?? kv;
  const km = `${name}, km`;
  const end = (at: 0 | 2) => (outcome: ClusterOutcome) =>
    outcome.row.substations[kv]?.km[at] ?? null;
  return [
    {
      key: `substation_${kv}`,
      title: () => name,
      cell({ row }) {
        const station = atlas.substations.find(({ id }) => id === row.substations[kv]?.id);
        return station ? (detail ? speaker.text(station.name) : station.id) : null;
      },
    },
    { key: `substation_${kv}_km_low`, title: (say) => say.low(km), cell: end(0) },
    { key: `substation_${kv}_km_high`, title: (say) => say.high(km), cell: end(2) },
  ];
}

function columns(source: ClusterSource): readonly ClusterColumn[] {
  const { atlas, speaker, detail, link } = source;
  const { words } = speaker;
  // Machines read the Vietnamese name in every language.
  const local = (name: string) => (detail ? communeName(name, speaker) : name);
  const units = ({ row: { cluster } }: ClusterOutcome): string =>
    speaker.list([
      ...(cluster.commune?.units ?? []).map(({ name }) => local(name)),
      ...(cluster.commune?.likely ?? []).map(({ name }) =>
        speaker.aside(local(name), detail?.park.likely ?? 'likely'),
      ),
    ]);
  return [
    { key: 'rank', title: (say) => say.rank, cell: (_, at) => at + 1 },
    { key: 'id', title: (say) => say.id, cell: ({ row }) => row.cluster.id },
    { key: 'name_vi', title: (say) => say.nameVi, cell: ({ row }) => row.cluster.name.vi },
    ...(detail && speaker.language !== 'vi'
      ? [
          {
            key: 'name',
            title: () => detail.place.clusters,
            cell: ({ row }: ClusterOutcome) => speaker.text(row.cluster.name),
          },
        ]
      : []),
    { key: 'commune', title: (say) => say.commune, cell: (row) => units(row) || null },
    {
      key: 'status',
      title: (say) => say.status,
      cell: ({ row: { cluster } }) => (detail ? words.statuses[cluster.status] : cluster.status),
    },
    ...answerColumns(source.outcomes, source),
    ...figureColumns<ClusterOutcome>(
      'plannedArea',
      speaker.aside(words.measures.plannedArea, speaker.unit('ha')),
      ({ row }) => row.area,
      source,
    ),
    ...reached.flatMap((to) => reachColumns(to, source)),
    ...(['110kv', '220kv'] as const).flatMap((kv) => stationColumns(kv, source)),
    {
      key: 'developer',
      title: (say) => say.developer,
      cell({ row: { cluster } }) {
        const name = cluster.developer?.name;
        return name ? (detail ? speaker.text(name) : name.vi) : null;
      },
    },
    { key: 'lon', title: (say) => say.lon, cell: ({ row }) => row.cluster.location?.lon ?? null },
    { key: 'lat', title: (say) => say.lat, cell: ({ row }) => row.cluster.location?.lat ?? null },
    {
      key: 'site_accuracy_m',
      title: (say) => say.siteAccuracy,
      cell: ({ row }) => row.cluster.location?.accuracyM ?? null,
    },
    { key: 'data_version', title: (say) => say.version, cell: () => atlas.version },
    { key: 'link', title: (say) => say.link, cell: () => link },
  ];
}

/** The clusters of a list with area, its date, confidence and sources, and the bounds of the roads. */
export function clusterTable(given: ClusterSource): Table {
  const source = { ...given, speaker: published(given.speaker) };
  const { detail, outcomes } = source;
  const name = detail?.map.layer.clusters ?? 'clusters';
  return tableOf(name, columns(source), outcomes, detail);
}
