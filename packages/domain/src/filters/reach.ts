import type { Atlas } from '../atlas-schema.ts';
import { currentId } from '../current-id.ts';
import type { DestinationPlace } from '../atlas.ts';
import type { Park, Reach } from '../park.ts';
import type { Destination } from '../collections.ts';
import type { Port } from '../place.ts';
import { type Filter, parseNumber } from './filter.ts';
import type { Because, Finding, Settle } from './finding.ts';
import { reachTable } from './reach-table.ts';
import { type ReachLimit, type Serves, berthClass, serves, writeNeeds } from './serving.ts';

const largestLimit = 1000;
/** Step of the slider, km; of minutes too. */
const step = 5;

/** What a ship needs, as a link writes it. */
export function parseNeeds(text: string): ReachLimit['needs'] {
  if (text === 'container') return 'container';
  const dwt = text.endsWith('dwt') ? parseNumber(text.slice(0, -3)) : undefined;
  return dwt !== undefined && dwt > 0 && Number.isInteger(dwt) ? { dwt } : undefined;
}

const writeReach = ({ to, limit, unit, needs }: ReachLimit): string =>
  `${to}~${limit}${unit}${needs ? `~${writeNeeds(needs)}` : ''}`;

function parseReach(text: string, to: Destination, atlas: Atlas): ReachLimit | undefined {
  const [named, span = '', needsText, ...rest] = text.split('~') as [
    string,
    string?,
    string?,
    ...string[],
  ];
  const place = named === 'any' ? named : currentId(atlas[to], named);
  if (rest.length > 0 || !place) return undefined;
  const unit = span.endsWith('km') ? 'km' : span.endsWith('min') ? 'min' : undefined;
  const limit = unit && parseNumber(span.slice(0, -unit.length));
  if (!unit || !limit || limit > largestLimit) return undefined;
  if (needsText === undefined) return { to: place, limit, unit };
  const needs = to === 'ports' ? parseNeeds(needsText) : undefined;
  return needs && { to: place, limit, unit, needs };
}

const settleOf: Record<Exclude<Serves, 'yes' | 'no'>, Settle> = {
  'berth-unknown': { what: 'berth', ask: 'port-operator' },
  'berth-planned': { what: 'berth', ask: 'port-operator' },
  'place-unconfirmed': { what: 'opening', ask: 'authority' },
};

interface Candidate {
  readonly place: DestinationPlace;
  readonly role: Exclude<Serves, 'no'>;
  readonly reach: Reach;
}

/** The verdict on the roads from a park or another place to those of a collection. */
export function judgeReach(
  park: Pick<Park, 'access'>,
  to: Destination,
  value: ReachLimit,
  atlas: Atlas,
): Finding {
  const { limit, unit } = value;
  const places: readonly DestinationPlace[] =
    value.to === 'any' ? atlas[to] : atlas[to].filter(({ id }) => id === value.to);
  const eligible = places.flatMap((place) => {
    const role = serves(place, to, value);
    return role === 'no' ? [] : [{ place, role, reach: park.access[to][place.id] }];
  });
  const named = value.to === 'any' ? undefined : places[0];
  if (named && eligible.length === 0)
    return { verdict: 'no', because: { code: 'berth-unfit', to, place: named.id } };
  if (named && !eligible[0]?.reach) {
    const settle: Settle = { what: 'site', ask: 'authority' };
    if (!named.location)
      return { verdict: 'may', because: { code: 'place-unlocated', to, place: named.id, settle } };
    return { verdict: 'no', because: { code: 'no-road', to, place: named.id } };
  }
  const candidates = eligible
    .filter((candidate): candidate is Candidate => candidate.reach !== undefined)
    .toSorted((a, b) => a.reach[unit][1] - b.reach[unit][1]);
  const nearest = candidates[0];
  if (!nearest) return { verdict: 'no', because: { code: 'none-eligible', to } };

  const sure = candidates.find(({ role, reach }) => role === 'yes' && reach[unit][2] <= limit);
  if (sure) {
    // What was asked of the berth is proved by its class.
    const dwt = typeof value.needs === 'object' ? berthClass(sure.place as Port) : undefined;
    return {
      verdict: 'match',
      because: {
        code: 'near',
        to,
        place: sure.place.id,
        reach: sure.reach,
        unit,
        ...(dwt !== undefined && { dwt }),
      },
    };
  }
  // Of the open answers the easiest to settle comes first: a good port whose distance is vague, then a vague port.
  const good = candidates.filter(({ role }) => role === 'yes');
  const open = [...good, ...candidates].find(({ reach }) => reach[unit][0] <= limit);
  const describe = ({ place, reach }: Candidate) => ({ to, place: place.id, reach, unit });
  if (!open)
    return {
      verdict: 'no',
      because: {
        code: 'far',
        ...describe(good[0] ?? nearest),
      },
    };
  const because: Because =
    open.role === 'yes'
      ? { code: 'site-vague', ...describe(open), settle: { what: 'site', ask: 'authority' } }
      : { code: open.role, ...describe(open), settle: settleOf[open.role] };
  return { verdict: 'may', because };
}

interface ReachEntry<K extends string> {
  readonly key: K;
  readonly group: Filter['group'];
  readonly to: Destination;
  /** Where the slider starts and ends, km. */
  readonly limitKm: number;
  readonly topKm: number;
  /** Needs that the control offers. */
  readonly needs?: readonly string[];
}

/** A filter by road distance or driving time to a place of one collection. */
export function reach<K extends string>({
  key,
  group,
  to,
  limitKm,
  topKm,
  needs = [],
}: ReachEntry<K>): Filter<K, ReachLimit> {
  const suffix = to === 'ports' ? '(~(container|\\d+dwt))?' : '';
  return {
    key,
    group,
    unknown: 'may-match',
    control: { kind: 'reach', to, limitKm, topKm, step, needs },
    pattern: `^(any|[a-z0-9-]+)~\\d+(\\.\\d+)?(km|min)${suffix}$`,
    examples: [`any~${limitKm}km`, 'any~45min', ...needs.map((need) => `any~${limitKm}km~${need}`)],
    parse: (value, atlas) => parseReach(value, to, atlas),
    write: writeReach,
    judge: (park, value, atlas) => judgeReach(park, to, value, atlas),
    prepare(atlas) {
      const table = reachTable(atlas, to);
      return (value) => table.column(value);
    },
    options(atlas, current) {
      const base = current ?? { to: 'any', limit: limitKm, unit: 'km' as const };
      return [
        ...['any', ...atlas[to].map(({ id }) => id)].map((id) => ({
          id,
          value: { ...base, to: id },
        })),
        ...needs.map((need) => ({
          id: need,
          value: { to: base.to, limit: base.limit, unit: base.unit, needs: parseNeeds(need)! },
        })),
      ];
    },
    covers: (park) => park.location.kind !== 'placeholder',
  };
}
