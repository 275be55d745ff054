import { expect, it } from 'vitest';
import { inRem } from './in-rem.ts';

it.each([
  ['14px', '0.875rem'],
  ['0 -9px auto 1.5em', '0 -0.5625rem auto 1.5em'],
  ['calc(100dvh - 56px - 8px)', 'calc(100dvh - 3.5rem - 0.5rem)'],
  ['minmax(0, 1.3fr) 56px', 'minmax(0, 1.3fr) 3.5rem'],
  ['polygon(6px 6px,100% 33px)', 'polygon(0.375rem 0.375rem,100% 2.0625rem)'],
  // Hairlines and what is no length stay.
  ['1px solid var(--hairline)', '1px solid var(--hairline)'],
  ['inset 2px 0 0 red', 'inset 2px 0 0 red'],
  ["url('a-16px.svg')", "url('a-16px.svg')"],
  ['var(--gap-4px)', 'var(--gap-4px)'],
])('%s is served as %s', (written, served) => expect(inRem(written)).toBe(served));
