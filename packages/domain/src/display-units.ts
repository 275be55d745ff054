import { type AreaUnit, type Currency, currencies } from './unit-terms.ts';
import type { Rate } from './rates-schema.ts';

/**
 * How many of a unit make a hectare: the international acre, the Chinese mu of 2000/3 m², the pyeong or tsubo
 * of 400/121 m².
 */
const perHa: Readonly<Record<AreaUnit, number>> = {
  ha: 1,
  m2: 10_000,
  acre: 1 / 0.404_685_642_24,
  mu: 15,
  pyeong: 3025,
};
const areaDigits: Readonly<Record<AreaUnit, 0 | 1 | 2>> = {
  ha: 2,
  m2: 0,
  acre: 1,
  mu: 1,
  pyeong: 0,
};

type Rates = { readonly [C in Currency]?: Rate | undefined };

/** The units in which a reader wants quantities. */
export interface DisplayUnits {
  readonly area: AreaUnit;
  readonly money?: Currency | undefined;
}
export const asPublished: DisplayUnits = { area: 'ha' };

/** A quantity in the reader's unit. `approx`: it went through an exchange rate. */
export interface Converted {
  readonly value: number;
  readonly unit: string;
  readonly digits: 0 | 1 | 2 | 4;
  readonly approx: boolean;
}

const priced = /^(USD|VND)(?: (million|billion))?(\/.+)?$/;

const scales = { million: 1e6, billion: 1e9 } as const;

/** A dollar is worth one dollar on every date. */
const perUsd = (currency: Currency, rates: Rates): number | undefined =>
  currency === 'USD' ? 1 : rates[currency]?.perUsd;

/** Currencies a reader can choose with the rates on file. */
export const convertibleCurrencies = (rates: Rates): readonly Currency[] =>
  currencies.filter((one) => perUsd(one, rates) !== undefined);

/** Four figures that count are all that a rate is good for. */
const fourFigures = (value: number): number => Number(value.toPrecision(4));

/** A wage of millions of dong is a few hundred dollars: it is written out. */
const wage = (amount: number, unit: string): Converted => ({
  value: fourFigures(amount),
  unit,
  digits: 0,
  approx: true,
});

/** A published quantity as the reader wants it, or undefined where it stays as it is. */
export function convert(
  value: number,
  unit: string,
  { area, money }: DisplayUnits,
  rates: Rates,
): Converted | undefined {
  if (unit === 'ha')
    return area === 'ha'
      ? undefined
      : { value: value * perHa[area], unit: area, digits: areaDigits[area], approx: false };
  const [, from, scale, per = ''] = priced.exec(unit) ?? [];
  if (!from || !money || money === from) return undefined;
  const [there, here] = [perUsd(money, rates), perUsd(from as Currency, rates)];
  if (there === undefined || here === undefined) return undefined;
  const amount = (value * there) / here;
  if (scale && per) return wage(amount * scales[scale as keyof typeof scales], `${money}${per}`);
  // 3 billion VND are no more than 0.12 million USD.
  const smaller = scale === 'billion' && Math.abs(amount) < 1;
  return {
    value: fourFigures(smaller ? amount * 1000 : amount),
    unit: scale ? `${money} ${smaller ? 'million' : scale}` : `${money}${per}`,
    digits: 4,
    approx: true,
  };
}
