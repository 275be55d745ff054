import type { AnyFilter, Range, ReachLimit } from '@sites/domain';

/** Whether a limit is the one that the control proposes: nobody need have thought of it. */
export const isUsualLimit = (
  control: AnyFilter['control'],
  asked: Range | ReachLimit | undefined,
): boolean =>
  control.kind === 'reach' &&
  asked !== undefined &&
  'limit' in asked &&
  asked.unit === 'km' &&
  asked.limit === control.limitKm;
