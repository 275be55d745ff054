import { describe, expect, it } from 'vitest';
import type { Figure, Origin } from '../figure-schema.ts';
import {
  answeredByProjects,
  landOutsideProjects,
  leasableFigure,
  occupancyFigure,
  supplyFigure,
  umbrellaSum,
  vacancyFigure,
} from './land.ts';
import type { ParkFacts } from './headline.ts';

/** A number as it is published: `>200` over it, `<50` at most, `20-30` a range, `86?` to be confirmed first. */
function published(text: string) {
  const [, sign, value, max, open] = /^([<>]?)([\d.]+)(?:-(\d+))?(\??)$/.exec(text)!;
  return {
    value: Number(value),
    ...(sign && { qualifier: sign === '>' ? ('over' as const) : ('at most' as const) }),
    ...(max && { max: Number(max) }),
    ...(open && { verified: false as const }),
  };
}

/** Facts of one line: `operating | leasable 124, occupancy 86?`. */
const facts = (status: string, claims: string): ParkFacts => ({
  id: 'p',
  status: {
    value: status as ParkFacts['status']['value'],
    asOf: '2023',
    source: 's',
    confidence: 'reported',
  },
  tenants: [],
  children: [],
  missing: {},
  measures: Object.fromEntries(
    claims.split(', ').flatMap((text) => {
      const [name, value] = text.split(' ');
      if (!name || !value) return [];
      const [measure, unit] = name === 'occupancy' ? [name, '%'] : [`${name}Area`, 'ha'];
      const said = { asOf: '2020', source: 'a', confidence: 'official' as const };
      return [[measure, [{ ...published(value), unit, ...said }]]];
    }),
  ),
});

/** A figure in one line, and what it rests on in another. */
function told(figure: Figure): string {
  if (figure.state === 'known')
    return `${figure.value} ${figure.unit}, ${figure.rule ?? 'published'}`;
  if (figure.state === 'bounds')
    return `${figure.low} to ${figure.high ?? 'any'} ${figure.unit}, ${figure.rule}`;
  return `${figure.state}, ${figure.reason}`;
}
const one = ({ park: of, about, value }: Origin): string =>
  `${of ? `${of}: ` : ''}${about.replace('Area', '')}${about === 'status' ? '' : ` ${value}`}`;
const rests = (figure: Figure): string => figure.rests.map(one).join(', ');

/** Lines of `status | claims | figure | what it rests on`, the figure worked by hand. */
const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((text) => text.trim()));

describe.each([
  [
    'land ready now',
    vacancyFigure,
    `
planned | planned 500 | 0 ha, not-built | status
licensed | planned 681 | 0 to 681 ha, licensed-only | status, planned 681
licensed | leasable 400, leased 50 | 0 to 400 ha, licensed-only | status, leasable 400
under-construction | planned 90 | 0 to 90 ha, at-most-planned | status, planned 90
under-construction | planned 90, leasable 60 | 0 to 60 ha, cleared-or-leasable | status, leasable 60
under-construction | planned 90, cleared 20 | 0 to 20 ha, cleared-or-leasable | status, cleared 20
under-construction | leasable 60, cleared 75 | 0 to 60 ha, cleared-or-leasable | status, leasable 60
under-construction | leasable 60, cleared 60 | 0 to 60 ha, cleared-or-leasable | status, leasable 60
operating | leasable 124, available 7 | 7 ha, published | available 7
operating | planned 700 | 0 to 700 ha, at-most-planned | planned 700
operating | planned 700, leasable 460 | 0 to 460 ha, at-most-leasable | leasable 460
operating | leasable 69.36, leased 8.3 | 0 to 61.06 ha, leasable-minus-leases | leasable 69.36, leased 8.3
operating | leasable 100, leased 120 | 0 ha, leasable-minus-leases | leasable 100, leased 120
operating | planned 90, registered 30 | 0 to 90 ha, at-most-planned | planned 90
operating | planned 90, leased 30? | 0 to 90 ha, at-most-planned | planned 90
licensed | planned >200 | 0 to any ha, licensed-only | status, planned 200
licensed | planned <200 | 0 to 200 ha, licensed-only | status, planned 200
under-construction | planned 90, cleared >20 | 0 to 90 ha, at-most-planned | status, planned 90
under-construction | planned 90, cleared 20-30 | 0 to 30 ha, cleared-or-leasable | status, cleared 20
operating | planned 90, leasable >60 | 0 to 90 ha, at-most-planned | planned 90
operating | leasable >60, leased 20 | 0 to any ha, leasable-minus-leases | leasable 60, leased 20
operating | leasable 60-70 | 0 to 70 ha, at-most-leasable | leasable 60
operating | leasable 60, leased <50 | 0 to 60 ha, leasable-minus-leases | leasable 60, leased 50
operating | leasable 60, leased >50 | 0 to 10 ha, leasable-minus-leases | leasable 60, leased 50
operating | leasable 60, leased 20-30 | 0 to 40 ha, leasable-minus-leases | leasable 60, leased 20
operating | leasable 60, available 5-9 | 5 to 9 ha, published-range | available 5
operating |  | unknown, not-published |
operating | available 7? | unknown, to-be-confirmed |
`,
  ],
  [
    'future land',
    supplyFigure,
    `
planned | planned 940 | 940 ha, planned-gross | planned 940, status
licensed | planned 681, leasable 400 | 0 to 681 ha, at-most-planned | planned 681, status
under-construction | planned 400, cleared 120 | 0 to 400 ha, at-most-planned | planned 400, status
operating | planned 300 | 0 to 300 ha, rest-of-the-land | planned 300
operating | planned 300, leasable 200 | 0 to 200 ha, rest-of-the-land | leasable 200
operating | planned 300, leased 110 | 0 to 190 ha, rest-of-the-land | planned 300, leased 110
operating | planned 300, available 40 | 0 to 260 ha, rest-of-the-land | planned 300, available 40
operating | planned 99, leased 80, available 19 | 0 ha, rest-of-the-land | planned 99, leased 80, available 19
operating | planned 99, leased 80, available 30 | 0 ha, rest-of-the-land | planned 99, leased 80, available 30
planned | planned >200 | 200 to any ha, planned-gross | planned 200, status
planned | planned 200-300 | 200 to 300 ha, planned-gross | planned 200, status
licensed | planned >200 | 0 to any ha, at-most-planned | planned 200, status
operating | planned 90, available <20 | 0 to 90 ha, rest-of-the-land | planned 90, available 20
operating | planned 90, available 20-30 | 0 to 70 ha, rest-of-the-land | planned 90, available 20
operating | leasable 124 | unknown, not-published |
operating | planned 300? | unknown, to-be-confirmed |
`,
  ],
  [
    'land to let',
    leasableFigure,
    `
operating | planned 168, leasable 124 | 124 ha, published | leasable 124
operating | planned 300 | 0 to 300 ha, at-most-planned | planned 300
operating | planned >200 | 0 to any ha, at-most-planned | planned 200
operating | planned 300, leasable 90? | 0 to 300 ha, at-most-planned | planned 300
operating |  | unknown, not-published |
operating | leasable 90? | unknown, to-be-confirmed |
`,
  ],
  [
    'occupancy',
    occupancyFigure,
    `
operating | occupancy 86 | 86 %, published | occupancy 86
operating | leasable 300, leased 150 | unknown, not-published |
operating | occupancy >45 | 45 to any %, published-limit | occupancy 45
operating | occupancy 28? | unknown, to-be-confirmed |
planned | planned 300 | not-applicable, not-developed | status
`,
  ],
] as const)('%s', (_, figureOf, table) => {
  it.each(lines(table))('%s with %s: %s', (status, claims, figure, from) => {
    const worked = figureOf(facts(status!, claims!));
    expect([told(worked), rests(worked)]).toEqual([figure, from]);
  });
});

describe('an umbrella', () => {
  const projects = [
    { ...facts('operating', 'planned 300, leasable 200, available 83'), id: 'a' },
    { ...facts('operating', 'planned 160.1, leasable 120'), id: 'b' },
  ];
  const of = (figure: (project: ParkFacts) => Figure) =>
    projects.map((project) => ({ id: project.id, figure: figure(project) }));
  it('sums its projects, each with what it rests on, and what is planned outside them', () => {
    const ready = umbrellaSum(of(vacancyFigure));
    expect(told(ready)).toBe('83 to 203 ha, sum-of-projects');
    expect(rests(ready)).toBe('a: available 83, b: leasable 120');
    // 1000 planned, of which 300 and 160.1 lie inside. Future land of a is at most 200 − 83, of b 120.
    const outside = landOutsideProjects(facts('licensed', 'planned 1000'), projects)!;
    expect(outside.ends).toEqual([539.9, 539.9]);
    const future = umbrellaSum(of(supplyFigure), outside.ends, outside.rests);
    expect(told(future)).toBe('539.9 to 776.9 ha, sum-of-projects');
    expect(rests(future)).toBe(
      'planned 1000, a: planned 300, b: planned 160.1, ' +
        'a: leasable 200, a: available 83, b: leasable 120',
    );
  });
  it('is exact where all its projects are, and open where one is', () => {
    expect(told(umbrellaSum(of(vacancyFigure).slice(0, 1)))).toBe('83 ha, sum-of-projects');
    const open = { id: 'c', figure: occupancyFigure(facts('operating', '')) };
    expect(told(umbrellaSum([...of(vacancyFigure), open]))).toBe('83 to any ha, sum-of-projects');
  });
  it('has as much land outside as its projects may leave', () => {
    const outside = (whole: string, inside: string) =>
      landOutsideProjects(facts('licensed', whole), [...projects, facts('planned', inside)])?.ends;
    // 300 and 160.1 lie inside as well.
    expect(outside('planned 1000', 'planned 100-200')).toEqual([339.9, 439.9]);
    expect(outside('planned 1000', 'planned >100')).toEqual([0, 439.9]);
    expect(outside('planned <1000', 'planned 100')).toEqual([0, 439.9]);
    expect(outside('planned >1000', 'planned 100')).toEqual([439.9, Infinity]);
  });
  it('has no land outside that is known where one planned area is not', () => {
    const whole = facts('licensed', 'planned 1000');
    expect(landOutsideProjects(whole, [...projects, facts('licensed', '')])).toBeUndefined();
    expect(landOutsideProjects(facts('licensed', ''), projects)).toBeUndefined();
  });
  it('leaves to its projects what only they can answer', () =>
    expect([told(answeredByProjects()), rests(answeredByProjects())]).toEqual([
      'unknown, see-projects',
      '',
    ]));
});
