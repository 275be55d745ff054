import { type CriterionKey, criterionKeys } from './criteria.ts';

/** How much each criterion matters, 0 to 5; absent is 0. At least one is above 0. */
export type Weights = Readonly<Partial<Record<CriterionKey, number>>>;
export const largestWeight = 5;

/** What an open figure counts as: what is sure of it, the middle of what is possible, or nothing at all. */
export const unknownCounts = ['pessimistic', 'neutral', 'leave-out'] as const;
export type UnknownCounts = (typeof unknownCounts)[number];

/** Versions of curves and arithmetic. A link keeps the one it was made with; one that names none is of the first. */
export const scoreVersions = [1, 2] as const;
type ScoreVersion = (typeof scoreVersions)[number];
export const firstScore: ScoreVersion = 1;
export const newestScore: ScoreVersion = 2;

/** What an open figure counts as where a ranking does not say: since the second version, ignorance is not rewarded. */
export const usualUnknowns: Readonly<Record<ScoreVersion, UnknownCounts>> = {
  1: 'neutral',
  2: 'pessimistic',
};

export interface Ranking {
  readonly weights: Weights;
  readonly unknowns: UnknownCounts;
  readonly version: ScoreVersion;
}

/** What typical plants look for. Keys are public for ever. */
export const presets = {
  electronics: { vacancy: 3, port: 3, airport: 4, interchange: 2, power: 4, readiness: 5 },
  heavy: { vacancy: 5, port: 5, interchange: 1, power: 4, readiness: 2 },
  'border-trade': { vacancy: 2, gate: 5, port: 2, interchange: 3, readiness: 3 },
  textiles: { vacancy: 3, port: 3, gate: 2, power: 2, rent: 3, labour: 5, readiness: 3 },
  logistics: { vacancy: 3, port: 5, gate: 2, airport: 2, interchange: 5, readiness: 3 },
} as const satisfies Record<string, Weights>;
export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly Preset[];

/** `vacancy3.port2.power1` in the order of the criteria, whatever order it was written in. */
export const writeWeights = (weights: Weights): string =>
  criterionKeys
    .filter((key) => weights[key])
    .map((key) => `${key}${weights[key]}`)
    .join('.');

export function parseWeights(text: string): Weights | undefined {
  const found: Partial<Record<CriterionKey, number>> = {};
  for (const part of text.split('.')) {
    const [, name, weight] = /^([a-z]+)([1-5])$/.exec(part) ?? [];
    const key = criterionKeys.find((one) => one === name);
    if (!key || key in found) return undefined;
    found[key] = Number(weight);
  }
  return found;
}

/** The preset that weights equal, if any. */
export const presetOf = (weights: Weights): Preset | undefined =>
  presetNames.find((name) => writeWeights(presets[name]) === writeWeights(weights));
