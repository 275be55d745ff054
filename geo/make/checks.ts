import type { Facts, Problem } from './files.ts';
import { figureChecks } from './checks/figures.ts';
import { lawChecks } from './checks/law.ts';
import { outlineChecks } from './checks/outlines.ts';
import { placeChecks } from './checks/places.ts';
import { roadChecks } from './checks/roads.ts';
import type { Check } from './checks/check.ts';
import { totalChecks } from './checks/totals.ts';

/** Named checks of the facts; the build reports every one that fails, in every file. */
export const checks: readonly Check[] = [
  ...figureChecks,
  ...placeChecks,
  ...outlineChecks,
  ...totalChecks,
  ...lawChecks,
  ...roadChecks,
];

/** All failed checks of the facts; `whole` is false where some place is missing because its file is not understood. */
export const failedChecks = (facts: Facts, whole = true): Problem[] =>
  checks
    .filter(({ needsAllFiles }) => whole || !needsAllFiles)
    .flatMap(({ name, problemsIn }) =>
      [...problemsIn(facts)].map((problem) => ({ check: name, ...problem })),
    );

const harmless = new Set(
  checks.filter(({ leavesBuildable }) => leavesBuildable).map(({ name }) => name),
);

/** Whether facts that fail these checks can be built. */
export const canBeBuilt = (broken: readonly Problem[]): boolean =>
  broken.every(({ check }) => harmless.has(check));
