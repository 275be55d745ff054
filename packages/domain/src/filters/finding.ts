import type { LocalText } from '../language.ts';
import type { Figure } from '../figure-schema.ts';
import type { Measure } from '../measures.ts';
import type { Asked } from '../measure-views.ts';
import type { Park, PowerState, Reach } from '../park.ts';
import type { Triple } from '../network.ts';
import type { Destination } from '../collections.ts';

/**
 * match: every value the facts allow passes. no: none does. may: some would; the reason names the figure that
 * would settle it.
 */
export type Verdict = 'match' | 'may' | 'no';

const order: readonly Verdict[] = ['no', 'may', 'match'];
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((a, b) => (order.indexOf(a) <= order.indexOf(b) ? a : b), 'match');

/** What would settle an open answer, and who can say. */
export interface Settle {
  readonly what:
    | Asked
    | 'other-figure'
    | 'site'
    | 'berth'
    | 'opening'
    | 'substation'
    | 'power-supply'
    | 'sectors';
  /** `unknown` where nobody publishes who could tell. */
  readonly ask: 'developer' | 'authority' | 'grid-company' | 'port-operator' | 'unknown';
}

/** Somebody who is known to have an answer. */
export type Askable = Exclude<Settle['ask'], 'unknown'>;

/** Why a park is in, out or open, as data; the words turn it into a sentence in every language. */
export type Because =
  | {
      readonly code: 'inside' | 'outside' | 'not-applicable';
      readonly measure: Measure;
      readonly figure: Figure;
      /** The limits in use, which no rounding may cross. */
      readonly limits: readonly number[];
    }
  | {
      readonly code: 'too-wide' | 'not-published';
      readonly measure: Measure;
      readonly figure: Figure;
      readonly limits: readonly number[];
      readonly settle: Settle;
    }
  | {
      readonly code: 'near' | 'far';
      readonly to: Destination;
      readonly place: string;
      readonly reach: Reach;
      readonly unit: 'km' | 'min';
      /** Class of the berth, where a ship was asked for. */
      readonly dwt?: number;
    }
  | {
      readonly code: 'site-vague' | 'berth-unknown' | 'berth-planned' | 'place-unconfirmed';
      readonly to: Destination;
      readonly place: string;
      readonly reach: Reach;
      readonly unit: 'km' | 'min';
      readonly settle: Settle;
    }
  | { readonly code: 'berth-unfit'; readonly to: Destination; readonly place: string }
  | { readonly code: 'no-road'; readonly to: Destination; readonly place: string }
  | {
      readonly code: 'place-unlocated';
      readonly to: Destination;
      readonly place: string;
      readonly settle: Settle;
    }
  | { readonly code: 'none-eligible'; readonly to: Destination }
  | { readonly code: 'site-unknown'; readonly settle: Settle }
  | {
      readonly code: 'point-near' | 'point-far';
      readonly span: Triple;
      readonly unit: 'km' | 'min';
      readonly how: 'straight' | 'road';
    }
  | {
      readonly code: 'point-vague';
      readonly span: Triple;
      readonly unit: 'km' | 'min';
      readonly how: 'straight' | 'road';
      readonly settle: Settle;
    }
  | { readonly code: 'point-unreached' }
  | {
      readonly code: 'power';
      readonly option: string;
      readonly power: PowerState;
      readonly settle?: Settle;
    }
  | {
      readonly code: 'substation';
      readonly option: string;
      readonly substation: string;
      readonly km: readonly [number, number, number];
      readonly settle?: Settle;
    }
  | { readonly code: 'listed' | 'not-listed'; readonly values: readonly string[] }
  | { readonly code: 'none-listed'; readonly settle: Settle }
  | {
      readonly code: 'found';
      /** What was found, where it is not the name that readers see: another name of the park, a place, a company. */
      readonly by?: {
        readonly role: 'name' | 'place' | 'tenant' | 'developer';
        readonly name: LocalText;
      };
    }
  | { readonly code: 'not-found' };

/** One filter's answer for one park. */
export interface Finding {
  readonly verdict: Verdict;
  readonly because: Because;
}

/** Developers answer for their own park; without one, the authority for zones and parks does. */
export const askAbout = (park: {
  readonly developer: Pick<Park['developer'], 'name'>;
}): 'developer' | 'authority' => (park.developer.name ? 'developer' : 'authority');
