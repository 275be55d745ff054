import type { NumberClaim } from './claim-schema.ts';
import type { Figure, Origin } from './figure-schema.ts';
import type { Atlas } from './atlas-schema.ts';

/** The claim as something a figure rests on. */
export function origin(
  claim: NumberClaim | (Omit<NumberClaim, 'value'> & { value: NumberClaim['value'] }),
  about: string,
  park?: string,
): Origin {
  const {
    value,
    max,
    qualifier,
    unit,
    asOf,
    asOfApprox,
    source,
    moreSources,
    confidence,
    scope,
    note,
    phase,
  } = claim;
  return {
    value,
    unit,
    asOf,
    source,
    confidence,
    about,
    ...(max !== undefined && { max }),
    ...(qualifier && { qualifier }),
    ...(asOfApprox && { asOfApprox }),
    ...(moreSources && { moreSources }),
    ...(scope && { scope }),
    ...(note && { note }),
    ...(phase && { phase }),
    ...(park && { park }),
  };
}

/** The least and the most that a claim says: "over 200" has no most, and of "at most 50" nothing is sure. */
export function endsOf({
  value,
  max,
  qualifier,
}: Pick<NumberClaim, 'value' | 'max' | 'qualifier'>): readonly [low: number, high: number | null] {
  if (max !== undefined) return [value, max];
  if (qualifier === 'over' || qualifier === 'more than') return [value, null];
  return [qualifier === 'at most' ? 0 : value, value];
}

/** A claim as a figure: exact, or bounds where it is published as a range or a limit. */
export function claimed(claim: NumberClaim, about: string): Figure {
  const rests = [origin(claim, about)];
  const { value, max, unit } = claim;
  const [low, high] = endsOf(claim);
  if (max !== undefined)
    return { state: 'bounds', low, high, unit, rule: 'published-range', rests };
  if (low !== high) return { state: 'bounds', low, high, unit, rule: 'published-limit', rests };
  return { state: 'known', value, unit, rests };
}

/** The claims that a figure and what stands beside it are told from. */
export const citedIn = (figure: Figure): readonly Origin[] =>
  figure.state === 'bounds' && figure.clearing
    ? [...figure.rests, figure.clearing.cleared]
    : figure.rests;

/** The interval in which the value surely lies, or undefined where nothing is known. Open ends are infinite. */
export function interval(figure: Figure): readonly [low: number, high: number] | undefined {
  if (figure.state === 'known') return [figure.value, figure.value];
  if (figure.state === 'bounds') return [figure.low ?? 0, figure.high ?? Infinity];
  return undefined;
}

/** The oldest date a figure rests on: how old the answer may be. Undated claims make it null. */
export function oldestDate(figure: Figure): string | null {
  const dates = figure.rests.map((rest) => rest.asOf);
  if (dates.length === 0 || dates.includes(null)) return null;
  return dates.toSorted()[0] as string;
}

/** So many years a figure may be older than the data as a whole before it says so wherever it stands. */
const mostYears = 5;

/** The year of the oldest claim a figure rests on; undefined where none is dated. */
export const yearOf = ({ rests }: Pick<Figure, 'rests'>): string | undefined =>
  rests.flatMap(({ asOf }) => asOf?.slice(0, 4) ?? []).toSorted()[0];

/** The same where that is long ago. */
export function oldYear(figure: Figure, { report }: Pick<Atlas, 'report'>): string | undefined {
  const year = yearOf(figure);
  return year && Number(report.compiled.slice(0, 4)) - Number(year) > mostYears ? year : undefined;
}
