import type { LocalText } from '@sites/domain';

const isText = (value: object): value is LocalText => typeof (value as LocalText).vi === 'string';

/** Every text in some built content. */
export function* textsIn(value: unknown): Generator<LocalText> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) yield value;
  else for (const inner of Object.values(value)) yield* textsIn(inner);
}
