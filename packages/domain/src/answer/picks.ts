import { interval } from '../figure.ts';
import { type Outcome, type Values, inUse } from '../filters/outcome.ts';
import { isOfLand } from '../filters/registry.ts';
import { sitesOf } from '../park-sites.ts';
import type { Groups } from './answer.ts';

/** As many as a shortlist to talk about holds. */
const most = 3;

/** The first sites of an answer, each by the park that leads it. */
export interface Picks {
  /** Those of which something that was asked speaks for them; all, where nothing was asked. */
  readonly best: readonly Outcome[];
  /** Those of which only unknowns are told: whom to ask next, where the best are too few. */
  readonly open: readonly Outcome[];
  /** Passed over, for surely no land is ready there by the year that is asked of. */
  readonly landless: readonly Outcome[];
  /** How many sites surely match, of those with land. */
  readonly sure: number;
  /** Whether the best are all that match, with nobody else to choose from. */
  readonly areAll: boolean;
}

const speaksFor = ({ findings }: Outcome): boolean =>
  findings.length === 0 || findings.some(({ verdict }) => verdict === 'match');

const hasNoLand = ({ park }: Outcome): boolean => interval(park.figures.vacancy)?.[1] === 0;

/** Whom an answer puts first, or undefined where there is nothing to choose. */
export function picksOf({ match, may }: Groups, values: Values, year?: number): Picks | undefined {
  const asksByYear = year !== undefined && !inUse(values).some(({ key }) => isOfLand(key));
  const isLandless = (one: Outcome): boolean => asksByYear && hasNoLand(one);
  const sites = sitesOf([...match, ...may]).map(({ lead }) => lead);
  const having = sites.filter((one) => !isLandless(one));
  const surely = having.filter(({ verdict }) => verdict === 'match');
  const sure = surely.length;
  const areAll =
    sure > 0 &&
    sure === sites.filter(({ verdict }) => verdict === 'match').length &&
    (sure === most || (sure < most && may.length < 2));
  if (!areAll && having.length < 2) return undefined;
  const best = (areAll ? surely : having.filter(speaksFor)).slice(0, most);
  const others = areAll ? [] : having.filter((one) => !speaksFor(one));
  // Where nothing is built yet nobody is asked before those who may have land.
  const open = [...others.filter((one) => !hasNoLand(one)), ...others.filter(hasNoLand)].slice(
    0,
    most - best.length,
  );
  const last = Math.max(...[...best, ...open].map((one) => sites.indexOf(one)));
  return { best, open, landless: sites.slice(0, last).filter(isLandless), sure, areAll };
}
