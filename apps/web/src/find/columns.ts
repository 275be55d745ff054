import {
  type AnyFilter,
  type Atlas,
  type Confidence,
  type Control,
  type LocalText,
  type Outcome,
  type PowerOption,
  type ReachLimit,
  type Range,
  type Values,
  allFilters,
  anyPlace,
  inUse,
  interval,
  nearestOf,
  oldestDate,
  scorePark,
  servingPlaces,
  shownScore,
  worstConfidence,
} from '@sites/domain';
import type { LinkState } from '@sites/link';
import { type Speaker, evidence, filterWords, nameIn, oldYearText, placeName } from '@sites/words';

/** A figure on the scale of its column, in shares of it: what is sure, what may be, and the limits asked for. */
export interface Bar {
  readonly sure: number;
  readonly possible: number;
  readonly asked: readonly number[];
  /** The figure goes on beyond the scale. */
  readonly isBeyond: boolean;
}

/** One figure of a row; `known` is false where a reason stands instead. */
export interface Cell {
  readonly value: string;
  readonly unit: string;
  /** Beside the value where there is room. */
  readonly beside?: string | undefined;
  readonly small: string;
  readonly known: boolean;
  readonly confidence?: Confidence | undefined;
  readonly bar: Bar;
}

/** A column of the list: what it shows, on one scale for all rows. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** Its ends in words; empty where steps stand for numbers. */
  readonly scale: string;
  cell(outcome: Outcome): Cell;
}

type View = Pick<LinkState, 'filters' | 'year' | 'ranking'>;
type Kind<K extends Control['kind']> = Extract<Control, { kind: K }>;

function barOf([low, high]: readonly [number, number], top: number, asked: readonly number[]): Bar {
  const share = (value: number) => Math.min(1, Math.max(0, value / top));
  return {
    sure: share(low),
    possible: share(high),
    asked: asked.map(share),
    isBeyond: high > top,
  };
}

/** A figure of land or cost. */
function rangeColumn(key: string, control: Kind<'range'>, view: View, speaker: Speaker): Column {
  const { words } = speaker;
  const { measure, unit, top } = control;
  const { min, max } = ((view.filters as Values)[key] ?? {}) as Range;
  const asked = [min, max].filter((one) => one !== undefined);
  return {
    key,
    label: nameIn(key, view.year, speaker),
    scale: words.quantity(
      speaker.range(speaker.number(0), speaker.amount(top, unit)),
      speaker.unit(unit),
    ),
    cell: ({ park }) => {
      const figure = park.figures[measure];
      const bar = barOf(interval(figure) ?? [0, top], top, asked);
      const { sure, possible, number, unit: name = '' } = evidence(figure, speaker, asked);
      const dated = oldestDate(figure);
      const year = oldYearText(figure, speaker);
      // Nought is no offer: it stands as quietly as what is not published.
      const known = figure.state === 'bounds' || number !== undefined;
      return {
        value: number ?? sure,
        unit: number === undefined ? '' : name,
        small: possible
          ? year
            ? speaker.aside(possible, year)
            : possible
          : dated
            ? speaker.date(dated)
            : '',
        known,
        confidence: known && !possible ? worstConfidence(figure.rests) : undefined,
        bar,
      };
    },
  };
}

/** Small words before or after a name, which say its kind: `Lối mở cầu phao tạm Km3+4 Hải Yên`, `Cái Lân port`. */
const kindOfName = /^\p{Lu}\S*(?: \p{Ll}\S*)+ (?=\p{Lu})|(?: \p{Ll}\S*)+$/gu;

/** A place in a narrow column: by its abbreviation, else without berths and what the head says already. */
function briefly(place: { readonly name: LocalText }, label: string, speaker: Speaker): string {
  const [, letters] = /[(（]([A-Z-]+)[)）]/.exec(speaker.text(place.name)) ?? [];
  const [name = ''] = placeName(place, speaker).split(/[,，、] ?/);
  const words = name.split(' ').filter((word) => !label.split(' ').includes(word));
  return letters ?? words.join(' ').replace(kindOfName, '');
}

/** The way to the place that serves, by road. */
function reachColumn(
  key: string,
  { to, topKm }: Kind<'reach'>,
  view: View,
  atlas: Atlas,
  speaker: Speaker,
): Column {
  const { words } = speaker;
  const asked = (view.filters as Values)[key] as ReachLimit | undefined;
  const unit = asked?.unit ?? 'km';
  const other = unit === 'km' ? 'min' : 'km';
  const name = (one: 'km' | 'min') =>
    one === 'km' ? words.filters.kilometres : words.filters.minutes;
  const limits = asked ? [asked.limit] : [];
  const label = filterWords(key, speaker).short;
  const serving = servingPlaces(to, atlas, asked ?? anyPlace);
  return {
    key,
    label,
    scale: words.quantity(speaker.range(speaker.number(0), speaker.number(topKm)), name(unit)),
    cell: ({ park, findings }) => {
      // The place that a reason speaks of is the one the row shows.
      const because = findings.find((one) => one.key === key)?.because;
      const nearest =
        because && 'reach' in because
          ? { id: because.place, reach: because.reach }
          : nearestOf(park, to, serving, unit);
      if (!nearest) {
        const bar = barOf([0, topKm], topKm, limits);
        return { value: words.list.noRoad, unit: '', small: '', known: false, bar };
      }
      const [low, model, high] = nearest.reach[unit];
      // Where the limit lies between its bounds the middle would say what is not known.
      const isOpen = asked !== undefined && low <= asked.limit && asked.limit < high;
      const place = atlas[to].find(({ id }) => id === nearest.id);
      return {
        value: isOpen
          ? speaker.range(speaker.number(low, 0), speaker.number(high, 0))
          : speaker.number(model, 0),
        unit: name(unit),
        beside: words.quantity(speaker.number(nearest.reach[other][1], 0), name(other)),
        small: place ? briefly(place, label, speaker) : '',
        known: true,
        bar: barOf([low, high], topKm, limits),
      };
    },
  };
}

/** The highest voltage, in kV, stands at the end of the scale. */
const topVoltage = 220;

/** Power on site: the highest voltage that comes first. */
function powerColumn(view: View, speaker: Speaker): Column {
  const { words } = speaker;
  const options = ((view.filters as Values).power ?? []) as readonly PowerOption[];
  const asked = options.flatMap(({ kind }) => (kind.endsWith('kv') ? [Number.parseInt(kind)] : []));
  const least = asked.length > 0 ? [Math.min(...asked)] : [];
  const bar = (low: number, high: number) => barOf([low, high], topVoltage, least);
  return {
    key: 'power',
    label: filterWords('power', speaker).short,
    scale: '',
    cell: ({ park }) => {
      for (const state of ['existing', 'beside', 'building', 'planned'] as const) {
        const kind = (['220kv', '110kv'] as const).find((one) => park.power[one].state === state);
        if (!kind) continue;
        const kv = Number.parseInt(kind);
        return {
          value: String(kv),
          unit: 'kV',
          small: state === 'planned' && view.year ? words.year.noDate : words.power.states[state],
          known: true,
          bar: bar(state === 'existing' ? kv : 0, kv),
        };
      }
      const { state } = park.power['110kv'];
      return {
        value: words.power.states[state],
        unit: '',
        small: '',
        known: false,
        bar: bar(0, state === 'unknown' ? topVoltage : 0),
      };
    },
  };
}

/** The score by the reader's weights, and what it could become. */
function scoreColumn(view: View, atlas: Atlas, speaker: Speaker): readonly Column[] {
  const { ranking } = view;
  if (!ranking) return [];
  const { words, number } = speaker;
  return [
    {
      key: 'score',
      label: words.ranking.score,
      scale: '',
      cell: ({ park }) => {
        const ranked = scorePark(park, ranking, atlas);
        const { low, high } = ranked;
        const shown = shownScore(ranked);
        return {
          value: number(shown.score, 0),
          unit: '',
          small: shown.high === shown.score ? '' : words.ranking.upTo(number(shown.high, 0)),
          known: true,
          bar: barOf([low, high], 100, []),
        };
      },
    },
  ];
}

const first = <K extends Control['kind']>(kind: K, among: readonly AnyFilter[]) =>
  among.flatMap(({ key, control }) =>
    control.kind === kind ? [{ key, control: control as Kind<K> }] : [],
  );

/** The columns of the list: land, way, power and score; the first two follow what is asked, then what is weighed. */
export function columnsOf(view: View, atlas: Atlas, speaker: Speaker): readonly Column[] {
  const ranges = first('range', [...inUse(view.filters), ...allFilters]);
  // Every park has a planned area: another figure that was asked for says more.
  const asked = inUse(view.filters).filter(({ key }) => key !== 'area');
  const [land = ranges[0]] = first('range', asked);
  const weights: Readonly<Record<string, number>> = view.ranking?.weights ?? {};
  const weightOf = ({ key }: AnyFilter) => weights[key] ?? 0;
  const byWeight = allFilters.toSorted((a, b) => weightOf(b) - weightOf(a));
  const [way] = first('reach', [...inUse(view.filters), ...byWeight]);
  return [
    ...(land ? [rangeColumn(land.key, land.control, view, speaker)] : []),
    ...(way ? [reachColumn(way.key, way.control, view, atlas, speaker)] : []),
    powerColumn(view, speaker),
    ...scoreColumn(view, atlas, speaker),
  ];
}
