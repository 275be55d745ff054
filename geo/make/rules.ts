import type { Facts, Problem } from './files.ts';
import { figureRules } from './rules/figures.ts';
import { lawRules } from './rules/law.ts';
import { outlineRules } from './rules/outlines.ts';
import { placeRules } from './rules/places.ts';
import { roadRules } from './rules/roads.ts';
import type { Rule } from './rules/rule.ts';
import { totalRules } from './rules/totals.ts';

export { box } from './rules/outlines.ts';

/** Named rules of the facts; the build reports every one that is broken, in every file. */
export const rules: readonly Rule[] = [
  ...figureRules,
  ...placeRules,
  ...outlineRules,
  ...totalRules,
  ...lawRules,
  ...roadRules,
];

/** All broken rules of the facts; `whole` is false where some place is missing because its file is not understood. */
export const brokenRules = (facts: Facts, whole = true): Problem[] =>
  rules
    .filter(({ needsAllFiles }) => whole || !needsAllFiles)
    .flatMap(({ name, check }) => [...check(facts)].map((problem) => ({ rule: name, ...problem })));

const harmless = new Set(rules.filter((rule) => rule.leavesBuildable).map(({ name }) => name));

/** Whether facts that break these rules can be built. */
export const canBeBuilt = (broken: readonly Problem[]): boolean =>
  broken.every(({ rule }) => harmless.has(rule));
