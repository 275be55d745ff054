import {
  type Confidence,
  type Dataset,
  type Destination,
  type FilterState,
  type Measure,
  type Outcome,
  type Park,
  type Reach,
  type ReachLimit,
  findFilter,
  nearestServing,
  oldestDate,
  worstConfidence,
} from '@sites/domain';
import { parkName } from './names.ts';
import type { LinkState } from '@sites/link';
import {
  type Speaker,
  destinationText,
  figureNumber,
  figureText,
  powerText,
  ruleText,
} from '@sites/words';

/** One of the three figures of a row: value, unit and what it is; `known` is false where a reason stands instead. */
export interface Column {
  readonly value: string;
  readonly unit: string;
  readonly about: string;
  readonly known: boolean;
  readonly confidence?: Confidence | undefined;
}

const measuresInUse: readonly (keyof FilterState)[] = [
  'vacancy',
  'supply',
  'leasable',
  'occupancy',
  'rent',
  'area',
];
const reachesInUse = ['port', 'gate', 'airport', 'interchange'] as const;

function measureColumn(park: Park, measure: Measure, speaker: Speaker): Column {
  const figure = park.figures[measure];
  const number = figureNumber(figure, speaker);
  const name = measure === 'vacancy' ? speaker.words.list.ready : speaker.words.measures[measure];
  if (number === undefined)
    return { value: figureText(figure, speaker), unit: '', about: name, known: false };
  const dated = oldestDate(figure);
  const about = speaker.list([ruleText(figure, speaker) ?? name, dated && speaker.date(dated)]);
  return {
    value: number,
    unit: 'unit' in figure ? speaker.unit(figure.unit) : '',
    about,
    known: true,
    confidence: worstConfidence(figure.rests),
  };
}

function reachColumn(
  park: Park,
  to: Destination,
  value: ReachLimit | undefined,
  told: { id: string; reach: Reach } | undefined,
  atlas: Dataset,
  speaker: Speaker,
): Column {
  const nearest = told ?? nearestServing(park, to, atlas, value);
  if (!nearest) return { value: speaker.words.list.noPort, unit: '', about: '', known: false };
  const unit = value?.unit ?? 'km';
  const other = unit === 'km' ? 'min' : 'km';
  const name = (one: 'km' | 'min') =>
    one === 'km' ? speaker.words.filters.kilometres : speaker.words.filters.minutes;
  return {
    value: speaker.number(nearest.reach[unit][1], 0),
    unit: name(unit),
    known: true,
    about: speaker.list([
      destinationText(to, nearest.id, speaker),
      speaker.words.quantity(speaker.number(nearest.reach[other][1], 0), name(other)),
    ]),
  };
}

function powerColumn(park: Park, year: number | undefined, speaker: Speaker): Column {
  const { words } = speaker;
  const kinds = ['220kv', '110kv'] as const;
  for (const wanted of ['existing', 'beside', 'building', 'planned'] as const) {
    const kind = kinds.find((one) => park.power[one].state === wanted);
    if (!kind) continue;
    const project = speaker.atlas.parks.find(({ id }) => id === park.power[kind].park);
    return {
      value: kind.slice(0, 3),
      unit: 'kV',
      about: speaker.list([
        wanted === 'planned' && year ? words.year.noDate : words.power.states[wanted],
        project && parkName(project),
      ]),
      known: true,
    };
  }
  const state = park.power['110kv'].state;
  return {
    value: words.power.states[state],
    unit: '',
    about: powerText('110kv', speaker),
    known: false,
  };
}

/** The figures of a row: land, way and power; the first two follow the filters in use. */
export function columnsOf(
  { park, findings }: Outcome,
  { filters, year }: Pick<LinkState, 'filters' | 'year'>,
  atlas: Dataset,
  speaker: Speaker,
): readonly Column[] {
  const land = measuresInUse.find((key) => key in filters) ?? 'vacancy';
  const way = reachesInUse.find((key) => key in filters) ?? 'port';
  const landControl = findFilter(land).control;
  const wayControl = findFilter(way).control;
  if (landControl.kind !== 'range' || wayControl.kind !== 'reach')
    throw new Error('a column reads a filter of another kind');
  // The place that a reason speaks of is the one the row shows.
  const because = findings.find(({ key }) => key === way)?.because;
  const told =
    because && 'reach' in because ? { id: because.place, reach: because.reach } : undefined;
  return [
    measureColumn(park, landControl.measure, speaker),
    reachColumn(park, wayControl.to, filters[way], told, atlas, speaker),
    powerColumn(park, year, speaker),
  ];
}
