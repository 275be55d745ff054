import type { Atlas } from './atlas.ts';
import { isConfirmed } from './claim.ts';
import { judgeLaw } from './law.ts';
import type { LawRule } from './law-schema.ts';
import { type Voltage, voltages } from './law-terms.ts';
import type { Transformers } from './park-supply.ts';

/** What a plant draws, as far as a reader has typed it in. */
export interface EnergyLoad {
  readonly mw?: number | undefined;
  /** Energy of a year. */
  readonly mwh?: number | undefined;
  /** Per cent of the energy that has to be clean. */
  readonly clean?: number | undefined;
}

export const hoursOfYear = 8760;

/** Megawatts for each MVA: the least is an assumption of ours, more than one cannot be. */
export const powerFactor = { low: 0.85, high: 1 } as const;

/**
 * A load beside what a park's stations hold. Nothing is known of what they feed already, so none of these says that
 * the load fits. `below`: less than the transformers installed; `near`: less or more, by the power factor; `above`:
 * more than all of them; `open`: more than those known, but not all are; `unpublished`: none is known; `none`: no
 * working station of the park is on record.
 */
type LoadVerdict = 'below' | 'near' | 'above' | 'open' | 'unpublished' | 'none';

export function judgeLoad(mw: number, { mva, known, of }: Transformers): LoadVerdict {
  if (of === 0) return 'none';
  if (known === 0) return 'unpublished';
  if (mw <= mva * powerFactor.low) return 'below';
  if (known < of) return 'open';
  return mw <= mva * powerFactor.high ? 'near' : 'above';
}

type Row = Atlas['tariff']['rows'][number];

/** A year's energy at one price, in VND before VAT. */
export interface PricedYear {
  readonly vnd: number;
  readonly row: Row;
}

/** A year's energy at one voltage: all of it at the lowest, the normal and the highest price. */
interface YearlyCost {
  readonly voltage: Voltage;
  readonly low: PricedYear;
  readonly normal: PricedYear;
  readonly high: PricedYear;
}

export const yearlyCosts = ({ rows }: Atlas['tariff'], mwh: number): YearlyCost[] =>
  voltages.map((voltage) => {
    const years = rows
      .filter((row) => row.voltage === voltage)
      .map((row) => ({ vnd: row.value * mwh * 1000, row }))
      .toSorted((a, b) => a.vnd - b.vnd);
    const [low, high] = [years[0], years.at(-1)];
    const normal = years.find(({ row }) => row.time === 'normal');
    if (!low || !normal || !high) throw new Error(`no price for ${voltage}`);
    return { voltage, low, normal, high };
  });

const cleanTopics: readonly LawRule['topic'][] = ['power-purchase', 'rooftop-solar'];

/**
 * The rules on clean power, what must be confirmed last, each with the parks where it holds for a project licensed on
 * a day (`YYYY-MM-DD`).
 */
export function cleanWays(
  { rules, parks }: Pick<Atlas, 'rules' | 'parks'>,
  licensed: string,
): { readonly rule: LawRule; readonly parks: readonly string[] }[] {
  return cleanTopics.flatMap((topic) =>
    rules
      .filter((rule) => rule.topic === topic)
      .toSorted((a, b) => Number(!isConfirmed(a)) - Number(!isConfirmed(b)))
      .map((rule) => ({
        rule,
        parks: parks
          .filter((park) =>
            judgeLaw([rule], { park, inZone: park.zone !== null }, licensed).some(
              ({ state }) => state === 'applies',
            ),
          )
          .map(({ id }) => id),
      })),
  );
}
