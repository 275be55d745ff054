import { byId } from '@sites/domain';
import { chipText, filterWords } from '../chip.ts';
import { quotedChip } from '../chips.ts';
import type { DetailWords } from '../en/detail.ts';
import { placeName } from '../name.ts';
import { spanText } from '../reason.ts';
import type { Speaker } from '../speaker.ts';

/** Numbers that a message counts with: `part` of `whole` in the same round. */
const numbers = {
  count: [0, 1, 2, 23],
  part: [0, 1, 1, 2, 23],
  whole: [23, 1, 2, 23, 23],
  /** The parks of `atSites` in the same round. */
  ofSites: [1, 2, 8],
  month: [1, 12],
  day: [1, 31],
} satisfies Readonly<Record<string, readonly number[]>>;

export type NumberKind = keyof typeof numbers;

/** Names that a message must cope with: short, long, ending in a digit. */
export const digitName = 'Nam Sơn 2';

/** Texts as the program hands them to a message, in the reader's language. */
function texts(speaker: Speaker, detail: DetailWords) {
  const { words, atlas, number, quantity, range, date } = speaker;
  const { measures, filters, figure, gaps } = words;
  const { derivations } = detail;
  const plain = [0, 1, 2, 23, 17.4, 1234.5].map((value) => number(value));
  const ha = (value: string): string => words.quantity(value, speaker.unit('ha'));
  const bounds = range(number(0), number(243));
  const over = figure.over(number(20));
  const parks = ['dong-mai', 'hai-ha-seaport', 'north-van-don-airport'].map((id) =>
    placeName(byId(atlas.parks, id), speaker),
  );
  const km = (value: number): string => words.quantity(number(value), filters.kilometres);
  const minutes = (value: number): string => words.quantity(number(value), filters.minutes);
  const dates = [date('2025'), date('2025-07'), date('2025-07-01')];
  const span = [
    spanText([0, 1, 2], 'km', speaker),
    spanText([29, 34, 41], 'km', speaker),
    spanText([20, 23, 31], 'min', speaker),
  ];
  const ports = ['dinh-vu', 'cai-lan'].map((id) => placeName(byId(atlas.ports, id), speaker));
  const chips = [
    chipText('vacancy', { min: 17.4 }, speaker),
    chipText('q', 'foxconn', speaker),
    chipText('power', [{ kind: '110kv' }], speaker),
  ];
  return {
    number: plain,
    many: [23, 1234.5].map((value) => number(value)),
    mostly: [1, 23, 1234.5].map((value) => number(value)),
    figure: [...plain.map(ha), ha(bounds), ha(over), gaps['not-published']],
    amount: [0, 1, 17.4, 1234.5].map((value) => quantity(value, 'ha')),
    low: [number(0), number(29)],
    high: [number(1), number(67)],
    percent: [0, 0.01, 0.5787].map((share) => speaker.percent(share, 2)),
    signed: [0, 0.0123, -0.4].map((share) => speaker.signed(share, 1)),
    unit: ['ha', '%', 'm3/day'].map((unit) => speaker.unit(unit)),
    money: ['USD', 'VND', 'JPY'],
    range: [
      filters.range.min(number(17.4), speaker.unit('ha')),
      filters.range.max(number(60), '%'),
      filters.range.both(number(5), number(20), speaker.unit('ha')),
    ],
    limit: [km(1), km(60), minutes(45)],
    km: ['0', '1', '20'],
    span,
    park: [...parks, digitName],
    other: [digitName, ...parks],
    away: ports.map((port) => detail.advice.away(km(46), port)),
    place: [...ports, filters.reach.anyPort, digitName],
    company: ['Foxconn', 'Amata 2'],
    station: ['cho-roc-110', 'cong-hoa-220'].flatMap((id) => {
      const found = atlas.substations.find((one) => one.id === id);
      return found ? [placeName(found, speaker)] : [digitName];
    }),
    option: [words.power['110kv'], words.power.gas, words.power.generation],
    state: Object.values(words.power.states),
    needs: [filters.containers, filters.ship(number(50_000))],
    point: ['20.97, 107.05', ...ports],
    measure: [measures.vacancy, measures.occupancy, measures.rent],
    gap: Object.values(gaps),
    why: [derivations['at-most-planned'], derivations['published-range'], ''],
    date: [...dates, date('2024', true)],
    exactDate: dates,
    year: ['2026', '2030'],
    what: Object.values(detail.settle),
    who: Object.values(detail.ask),
    chip: chips,
    conditions: [
      filterWords('sector', speaker).short.toLocaleLowerCase(speaker.language),
      speaker
        .list(['port', 'near'].map((key) => filterWords(key, speaker).short))
        .toLocaleLowerCase(speaker.language),
    ],
    filter: [filterWords('supply', speaker).label],
    quoted: [quotedChip('vacancy', { min: 17.4 }, speaker), quotedChip('q', 'foxconn', speaker)],
    items: [speaker.list(['vacancy=x', 'q=y']), 'port=z'],
    changes: [
      speaker.phrases([
        speaker.labelled(measures.vacancy, ha(number(17.4))),
        words.power.stateOf(words.power.gas, words.power.states.building),
      ]),
    ],
    values: [speaker.clauses([words.sectors.electronics, words.sectors.automotive])],
    points: [detail.ranking.curveOf.readiness, speaker.list([speaker.labelled(ha('5'), '0')])],
    sentence: [detail.reason.inside(measures.vacancy, ha(number(17.4)))],
    kind: [detail.place.ports, detail.place.gates, words.power['110kv']],
    how: Object.values(detail.locations),
    source: ['Vietcombank'],
    typed: ['foxconn', '50\u00a0ha'],
    link: ['https://sites.example/vi/parks/dong-mai'],
    version: ['3f2a1'],
    criterion: [detail.ranking.criteria.vacancy],
    authority: ['Amata 2'],
    contact: ['desk@sites.example'],
    weight: ['0', '3', '5'],
    parks: [speaker.list(parks)],
    atSites: [
      detail.advice.atSites(1, 1),
      detail.advice.atSites(2, 1),
      detail.advice.atSites(8, 5),
    ],
  } satisfies Readonly<Record<string, readonly string[]>>;
}

export type TextKind = keyof ReturnType<typeof texts>;
export type Samples = Readonly<Record<NumberKind, readonly number[]>> &
  Readonly<Record<TextKind, readonly string[]>>;

/** What stands for each kind of parameter in a language. */
export const samplesIn = (speaker: Speaker, detail: DetailWords): Samples => ({
  ...numbers,
  ...texts(speaker, detail),
});
