import { describe, expect, it } from 'vitest';
import type { Box } from '../rows.ts';
import { touches } from './items.ts';

const place: Box = [107, 21, 108, 22];

describe('a box that is asked for', () => {
  it.each<[string, Box, boolean]>([
    ['around it', [100, 10, 120, 30], true],
    ['inside it', [107.4, 21.4, 107.6, 21.6], true],
    ['at its eastern edge', [108, 21, 109, 22], true],
    ['at its western edge', [106, 21, 107, 22], true],
    ['at its northern edge', [107, 22, 108, 23], true],
    ['at its southern edge', [107, 20, 108, 21], true],
    ['east of it', [108.1, 21, 109, 22], false],
    ['west of it', [106, 21, 106.9, 22], false],
    ['north of it', [107, 22.1, 108, 23], false],
    ['south of it', [107, 20, 108, 20.9], false],
    ['across 180° from its west', [107.5, 0, -170, 40], true],
    ['across 180° from its east', [108.5, 0, -170, 40], false],
    ['across 180° nearly around the world', [170, 0, 107.5, 40], true],
    ['across 180° south of it', [100, 0, -170, 20], false],
  ])('%s: %j is %s', (_, box, touched) => expect(touches(place, box)).toBe(touched));
  it('has nothing without a place', () => expect(touches(null, [-180, -90, 180, 90])).toBe(false));
});
