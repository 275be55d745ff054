import { describe, expect, it } from 'vitest';
import { type Figure, type Park, byId } from '@sites/domain';
import { realAtlas } from '@sites/fixtures';
import { limitsOf, paintOf } from './paint.ts';

const atlas = realAtlas();
const some = byId(atlas.parks, 'dong-mai');
const withVacancy = (figure: Partial<Figure>): Park => ({
  ...some,
  figures: { ...some.figures, vacancy: { ...some.figures.vacancy, ...figure } as Figure },
});
const limits = [20, 50, 100, 300];
const painted = (figure: Partial<Figure>) =>
  paintOf(withVacancy(figure), 'vacancy', 'match', false, limits);

describe('the colour of a park by what is free there', () => {
  it('goes by what is sure, and hatches what is possible', () => {
    expect(painted({ state: 'bounds', low: 0, high: 400 } as never)).toMatchObject({
      paint: 'step-1',
      possible: true,
    });
    expect(painted({ state: 'bounds', low: 60, high: 400 } as never).paint).toBe('step-3');
  });
  it('is plain where it is known', () =>
    expect(painted({ state: 'known', value: 17.4 } as never)).toMatchObject({
      paint: 'step-1',
      possible: false,
    }));
  it('is never better for less knowledge', () => {
    for (const [low, high] of [
      [0, 1],
      [0, 5000],
      [17, 600],
    ] as const)
      expect(painted({ state: 'bounds', low, high } as never).paint).toBe(
        painted({ state: 'known', value: low } as never).paint,
      );
  });
});

it('has steps that tell the parks apart, whatever the measure', () => {
  for (const measure of ['vacancy', 'plannedArea', 'leasableArea'] as const)
    expect(limitsOf(measure, atlas.parks).length, measure).toBeGreaterThan(1);
});
