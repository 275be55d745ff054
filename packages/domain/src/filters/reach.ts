import type { Atlas, DestinationPlace } from '../atlas.ts';
import { isConfirmed, pickClaim, isNumberClaim } from '../claim.ts';
import type { Park, Reach } from '../park.ts';
import type { Destination, Gate, Port } from '../place.ts';
import { type Filter, parseNumber } from './filter.ts';
import type { Because, Finding, Settle } from './finding.ts';

/** Road distance to a named place, or to any that serves: `cai-lan~60km`, `any~45min`, `any~40km~30000dwt`. */
export interface ReachLimit {
  readonly to: string;
  readonly limit: number;
  readonly unit: 'km' | 'min';
  /** Ports only: smallest ship class in DWT, or containers. */
  readonly needs?: { readonly dwt: number } | 'container';
}

const largestLimit = 1000;

export function writeNeeds(needs: NonNullable<ReachLimit['needs']>): string {
  return needs === 'container' ? 'container' : `${needs.dwt}dwt`;
}

function parseNeeds(text: string): ReachLimit['needs'] {
  if (text === 'container') return 'container';
  const dwt = text.endsWith('dwt') ? parseNumber(text.slice(0, -3)) : undefined;
  return dwt !== undefined && dwt > 0 && Number.isInteger(dwt) ? { dwt } : undefined;
}

export const writeReach = ({ to, limit, unit, needs }: ReachLimit): string =>
  `${to}~${limit}${unit}${needs ? `~${writeNeeds(needs)}` : ''}`;

export function parseReach(text: string, to: Destination, atlas: Atlas): ReachLimit | undefined {
  const [place, span = '', needsText, ...rest] = text.split('~') as [
    string,
    string?,
    string?,
    ...string[],
  ];
  if (rest.length > 0 || (place !== 'any' && !atlas[to].some(({ id }) => id === place)))
    return undefined;
  const unit = span.endsWith('km') ? 'km' : span.endsWith('min') ? 'min' : undefined;
  const limit = unit && parseNumber(span.slice(0, -unit.length));
  if (!unit || !limit || limit > largestLimit) return undefined;
  if (needsText === undefined) return { to: place, limit, unit };
  const needs = to === 'ports' ? parseNeeds(needsText) : undefined;
  return needs && { to: place, limit, unit, needs };
}

type Serves = 'yes' | 'no' | 'berth-unknown' | 'berth-planned' | 'place-unconfirmed';

const isOpen = (place: DestinationPlace): Serves => {
  if (place.status === 'building' || place.status === 'planned') return 'no';
  const confirmed =
    place.status === 'operating' && place.statusClaim && isConfirmed(place.statusClaim);
  return confirmed ? 'yes' : 'place-unconfirmed';
};

/** Whether the berth takes the ship: by its class only. A light-loaded visit is no class; a planned class may come. */
function berthServes(port: Port, needs: ReachLimit['needs']): Serves {
  if (needs === undefined) return 'yes';
  if (needs === 'container')
    return port.container === null ? 'berth-unknown' : port.container ? 'yes' : 'no';
  const claims = (port.measures.maxDwt ?? []).filter(isNumberClaim);
  const berth = pickClaim(claims.filter((claim) => claim.berth === 'class'));
  if (berth) return berth.value >= needs.dwt ? 'yes' : 'no';
  const planned = pickClaim(claims.filter((claim) => claim.berth === 'planned-class'));
  if (planned) return planned.value >= needs.dwt ? 'berth-planned' : 'no';
  return 'berth-unknown';
}

/** What a port handles must rest on a confirmed claim; a listing that nobody can name is none. */
const hasConfirmedCargo = (port: Port): boolean =>
  (port.measures.cargoTypes ?? []).some(isConfirmed);

/** Places that `any` means: open ones; of ports, working quays for general or container cargo only. */
function serves(place: DestinationPlace, to: Destination, value: ReachLimit): Serves {
  const named = value.to !== 'any';
  if (to === 'ports') {
    const port = place as Port;
    const berth = berthServes(port, value.needs);
    if (named) return berth;
    if (
      port.kind !== 'quay' ||
      !port.cargo.some((cargo) => cargo === 'general' || cargo === 'container')
    )
      return 'no';
    const open = isOpen(port);
    if (open !== 'yes') return open;
    return berth === 'yes' && !hasConfirmedCargo(port) ? 'berth-unknown' : berth;
  }
  if (named) return 'yes';
  if (to === 'gates' && (place as Gate).kind === 'checkpoint') return 'no';
  return isOpen(place);
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

/** The nearest place that surely serves, else the nearest that may; by road km. Undefined where no road leads to one. */
export function nearestServing(
  park: Park,
  to: Destination,
  atlas: Atlas,
  value: ReachLimit = { to: 'any', limit: largestLimit, unit: 'km' },
): { id: string; reach: Reach } | undefined {
  const places: readonly DestinationPlace[] =
    value.to === 'any' ? atlas[to] : atlas[to].filter(({ id }) => id === value.to);
  const reached = places.flatMap((place) => {
    const role = serves(place, to, value);
    const reach = park.access[to][place.id];
    return role === 'no' || !reach ? [] : [{ id: place.id, sure: role === 'yes', reach }];
  });
  const sure = reached.filter((one) => one.sure);
  const [best] = (sure.length > 0 ? sure : reached).toSorted(
    (a, b) => a.reach[value.unit][1] - b.reach[value.unit][1],
  );
  return best && { id: best.id, reach: best.reach };
}

export function judgeReach(park: Park, to: Destination, value: ReachLimit, atlas: Atlas): Finding {
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
  if (sure)
    return {
      verdict: 'match',
      because: { code: 'near', to, place: sure.place.id, reach: sure.reach, unit },
    };
  // Of the open answers the easiest to settle comes first: a good port whose distance is vague, then a vague port.
  const open = [
    ...candidates.filter(({ role }) => role === 'yes'),
    ...candidates.filter(({ role }) => role !== 'yes'),
  ].find(({ reach }) => reach[unit][0] <= limit);
  const describe = ({ place, reach }: Candidate) => ({ to, place: place.id, reach, unit });
  if (!open)
    return {
      verdict: 'no',
      because: {
        code: 'far',
        ...describe(candidates.find(({ role }) => role === 'yes') ?? nearest),
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
    control: { kind: 'reach', to, limitKm, topKm, needs },
    pattern: `^(any|[a-z0-9-]+)~\\d+(\\.\\d+)?(km|min)${suffix}$`,
    examples: [`any~${limitKm}km`, 'any~45min', ...needs.map((need) => `any~${limitKm}km~${need}`)],
    parse: (value, atlas) => parseReach(value, to, atlas),
    write: writeReach,
    judge: (park, value, atlas) => judgeReach(park, to, value, atlas),
    options(atlas, current) {
      const base = current ?? { to: 'any', limit: limitKm, unit: 'km' as const };
      const needed = base.needs && { needs: base.needs };
      return [
        ...['any', ...atlas[to].map(({ id }) => id)].map((id) => ({
          id,
          value: { ...base, to: id, ...needed },
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
