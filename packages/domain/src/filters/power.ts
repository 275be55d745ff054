import { allRows, either, rowsWhere } from '../answer/bits.ts';
import { type Column, type ColumnTest, eitherColumn } from '../answer/column.ts';
import { rowsUpTo } from '../answer/limit.ts';
import type { Atlas } from '../atlas-schema.ts';
import type { Park, PowerState } from '../park.ts';
import { type PowerKind, powerKinds } from '../park-terms.ts';
import { type Filter, parseNumber } from './filter.ts';
import type { Finding, Settle } from './finding.ts';

/** Supply on the park's ground, or for a voltage a located substation within a straight-line distance. */
export interface PowerOption {
  readonly kind: PowerKind;
  readonly withinKm?: number;
}

export const isVoltage = (kind: PowerKind): kind is '110kv' | '220kv' =>
  kind === '110kv' || kind === '220kv';

function parsePowerOption(text: string): PowerOption | undefined {
  const [kind, reach, ...rest] = text.split('~') as [PowerKind, string?, ...string[]];
  if (!powerKinds.includes(kind) || rest.length > 0) return undefined;
  if (reach === undefined) return { kind };
  const withinKm = reach.endsWith('km') ? parseNumber(reach.slice(0, -2)) : undefined;
  return isVoltage(kind) && withinKm !== undefined && withinKm > 0 && withinKm <= 200
    ? { kind, withinKm }
    : undefined;
}

export const writePowerOption = ({ kind, withinKm }: PowerOption): string =>
  withinKm === undefined ? kind : `${kind}~${withinKm}km`;

/** The place of an option in the one canonical text. */
export const optionPlace = (option: PowerOption): number =>
  powerKinds.indexOf(option.kind) * 1000 + (option.withinKm ?? 0);

type Supplied = Pick<Park, 'power' | 'substations'>;

function judgeOption(park: Supplied, option: PowerOption): Finding {
  const power = park.power[option.kind];
  const name = writePowerOption(option);
  const settle: Settle = {
    what: isVoltage(option.kind) ? 'substation' : 'power-supply',
    ask: 'grid-company',
  };
  if (power.state === 'existing')
    return { verdict: 'match', because: { code: 'power', option: name, power } };
  if (isVoltage(option.kind) && option.withinKm !== undefined) {
    if (power.state === 'beside')
      return { verdict: 'match', because: { code: 'power', option: name, power } };
    const nearest = park.substations[option.kind];
    if (nearest && nearest.km[2] <= option.withinKm)
      return {
        verdict: 'match',
        because: { code: 'substation', option: name, substation: nearest.id, km: nearest.km },
      };
    // Half of the substations have no published site, so none can be said to be too far.
    if (nearest)
      return {
        verdict: 'may',
        because: {
          code: 'substation',
          option: name,
          substation: nearest.id,
          km: nearest.km,
          settle,
        },
      };
    return {
      verdict: 'may',
      because: { code: 'power', option: name, power: { state: 'unknown' }, settle },
    };
  }
  if (power.state === 'unknown' || power.state === 'tenant')
    return { verdict: 'may', because: { code: 'power', option: name, power, settle } };
  return { verdict: 'no', because: { code: 'power', option: name, power } };
}

/** The best verdict on any of several supplies. */
export function judgePower(park: Supplied, options: readonly PowerOption[]): Finding {
  const findings = options.map((option) => judgeOption(park, option));
  const best = (['match', 'may', 'no'] as const).flatMap((verdict) =>
    findings.filter((finding) => finding.verdict === verdict),
  )[0];
  if (!best) throw new Error('a value of a power filter needs at least one option');
  return best;
}

/** Supplies on the ground as sets of parks; for the voltages also how far the nearest located substation may be, km. */
function preparePower({ parks }: Atlas): ColumnTest<readonly PowerOption[]> {
  const all = allRows(parks.length);
  const having = (kind: PowerKind, states: readonly PowerState['state'][]) =>
    // A row is an index of the parks.
    rowsWhere(parks.length, (row) => states.includes(parks[row]!.power[kind].state));
  const onGround = (kind: PowerKind): Column => ({
    match: having(kind, ['existing']),
    kept: having(kind, ['existing', 'unknown', 'tenant']),
  });
  const around = (kind: '110kv' | '220kv') => ({
    there: having(kind, ['existing', 'beside']),
    near: rowsUpTo(Float64Array.from(parks, (park) => park.substations[kind]?.km[2] ?? Infinity)),
  });
  const grounds = new Map(powerKinds.map((kind) => [kind, onGround(kind)]));
  const voltages = { '110kv': around('110kv'), '220kv': around('220kv') };
  const columnFor = ({ kind, withinKm }: PowerOption): Column => {
    // Made for every kind above.
    if (!isVoltage(kind) || withinKm === undefined) return grounds.get(kind)!;
    const { there, near } = voltages[kind];
    return { match: either(there, near(withinKm)), kept: all };
  };
  return (value) => value.map(columnFor).reduce(eitherColumn);
}

interface PowerEntry<K extends string> {
  readonly key: K;
  readonly group: Filter['group'];
  /** Options that the control offers. */
  readonly offered: readonly string[];
}

/**
 * A filter by any of several supplies: `110kv,steam`, `110kv~10km`. What is only planned or building is no
 * match yet.
 */
export function power<K extends string>({
  key,
  group,
  offered,
}: PowerEntry<K>): Filter<K, readonly PowerOption[]> {
  return {
    key,
    group,
    unknown: 'may-match',
    control: { kind: 'power', options: offered },
    pattern: '^[a-z0-9]+(~\\d+(\\.\\d+)?km)?(,[a-z0-9]+(~\\d+(\\.\\d+)?km)?)*$',
    examples: ['110kv', '110kv,steam', '220kv~10km'],
    parse(value) {
      const options = value.split(',').map(parsePowerOption);
      if (options.includes(undefined)) return undefined;
      const chosen = options as PowerOption[];
      const names = new Set(chosen.map(writePowerOption));
      return names.size === chosen.length
        ? chosen.toSorted((a, b) => optionPlace(a) - optionPlace(b))
        : undefined;
    },
    write: (value) => value.map(writePowerOption).join(','),
    judge: judgePower,
    prepare: preparePower,
    // What is offered is written as it is read.
    options: () => offered.map((id) => ({ id, value: [parsePowerOption(id)!] })),
    covers: (park) => !['unknown', 'tenant'].includes(park.power['110kv'].state),
  };
}
