import {
  type AnyFilter,
  type Confidence,
  type Atlas,
  type Destination,
  type Measure,
  type Outcome,
  type Park,
  type Reach,
  type ReachLimit,
  type Values,
  allFilters,
  inUse,
  nearestServing,
  oldestDate,
  worstConfidence,
} from '@sites/domain';
import { parkName } from '../figures/names.ts';
import type { LinkState } from '@sites/link';
import {
  type Speaker,
  destinationText,
  figureNumber,
  figureText,
  powerText,
  derivationText,
} from '@sites/words';

/** One of the three figures of a row: value, unit and what it is; `known` is false where a reason stands instead. */
export interface Column {
  readonly value: string;
  readonly unit: string;
  readonly about: string;
  readonly known: boolean;
  readonly confidence?: Confidence | undefined;
}

/** The filters by road among some, and what each leads to. */
const roadFilters = (among: readonly AnyFilter[]) =>
  among.flatMap(({ key, control }) => (control.kind === 'reach' ? [{ key, to: control.to }] : []));

function measureColumn(park: Park, measure: Measure, speaker: Speaker): Column {
  const figure = park.figures[measure];
  const number = figureNumber(figure, speaker);
  const name = measure === 'vacancy' ? speaker.words.list.ready : speaker.words.measures[measure];
  if (number === undefined)
    return { value: figureText(figure, speaker), unit: '', about: name, known: false };
  const dated = oldestDate(figure);
  const about = speaker.list([
    derivationText(figure, speaker) ?? name,
    dated && speaker.date(dated),
  ]);
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
  shown: { id: string; reach: Reach } | undefined,
  atlas: Atlas,
  speaker: Speaker,
): Column {
  const nearest = shown ?? nearestServing(park, to, atlas, value);
  if (!nearest) return { value: speaker.words.list.noRoad, unit: '', about: '', known: false };
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
        project && parkName(project, speaker),
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
  atlas: Atlas,
  speaker: Speaker,
): readonly Column[] {
  const ranges = inUse(filters).flatMap(({ control }) =>
    control.kind === 'range' ? [control.measure] : [],
  );
  // Every park has a planned area: another figure that was asked for says more.
  const land = ranges.find((measure) => measure !== 'plannedArea') ?? ranges[0] ?? 'vacancy';
  const [way] = roadFilters([...inUse(filters), ...allFilters]);
  // A filter by road holds a limit of a road.
  const limit = way && ((filters as Values)[way.key] as ReachLimit | undefined);
  // The place that a reason speaks of is the one the row shows.
  const because = findings.find(({ key }) => key === way?.key)?.because;
  const shown =
    because && 'reach' in because ? { id: because.place, reach: because.reach } : undefined;
  return [
    measureColumn(park, land, speaker),
    ...(way ? [reachColumn(park, way.to, limit, shown, atlas, speaker)] : []),
    powerColumn(park, year, speaker),
  ];
}
