import { describe, expect, it } from 'vitest';
import type { Figure } from './figure-schema.ts';
import type { History } from './history-schema.ts';
import { changesBetween, changesSince, summaryOf } from './history.ts';

const known = (value: number): Figure => ({
  state: 'known',
  value,
  unit: 'ha',
  rests: [] as never,
});

it('a figure that differs is a change, a measure that is new is none, a park that is new is', () => {
  const before = [{ id: 'a', figures: { vacancy: known(1) } }];
  const after = [
    { id: 'a', figures: { vacancy: known(2), workers: known(3) } },
    { id: 'b', figures: { vacancy: known(4) } },
  ];
  const changes = changesBetween(before, after).map(({ park, measure }) => `${park} ${measure}`);
  expect(changes).toEqual(['a vacancy', 'b vacancy']);
});
it('a figure is summed up by what it says in its state', () => {
  const rests = [] as never;
  expect(summaryOf(undefined)).toBeNull();
  expect(summaryOf(known(5))).toEqual({ state: 'known', value: 5, unit: 'ha' });
  const bounds = { state: 'bounds', low: 1, high: 2, unit: 'ha', rests } as unknown as Figure;
  expect(summaryOf(bounds)).toEqual({ state: 'bounds', low: 1, high: 2, unit: 'ha' });
  const unknown = { state: 'unknown', reason: 'unpublished', rests } as unknown as Figure;
  expect(summaryOf(unknown)).toEqual({ state: 'unknown', reason: 'unpublished' });
});

describe('since a version that a link names', () => {
  const at = (value: number) => ({ state: 'known', value, unit: 'ha' });
  const change = (park: string, measure: string, was: number | null, now: number | null) => ({
    park,
    measure,
    was: was === null ? null : at(was),
    now: now === null ? null : at(now),
  });
  const history = [
    { version: 'aaa1', date: '2026-01-01', changes: [change('x', 'vacancy', 9, 8)] },
    {
      version: 'bbb2',
      date: '2026-02-01',
      changes: [change('a', 'vacancy', 1, 2), change('a', 'workers', 5, 6)],
    },
    {
      version: 'ccc3',
      date: '2026-03-01',
      changes: [change('a', 'vacancy', 2, 3), change('b', 'vacancy', null, 4)],
    },
    {
      version: 'aabb',
      date: '2026-04-01',
      changes: [change('a', 'workers', 6, 5), change('b', 'vacancy', 4, 7)],
    },
  ] as unknown as History;
  it('each figure changed once, from what it was then to what it is now', () =>
    expect(changesSince(history, 'aaa')).toEqual({
      date: '2026-01-01',
      changes: [change('a', 'vacancy', 1, 3), change('b', 'vacancy', null, 7)],
    }));
  it('what that version itself brought is no change', () =>
    expect(changesSince(history, 'bbb2')).toEqual({
      date: '2026-02-01',
      changes: [
        change('a', 'vacancy', 2, 3),
        change('b', 'vacancy', null, 7),
        change('a', 'workers', 6, 5),
      ],
    }));
  it('nothing changed since the last, and nobody knows another', () => {
    expect(changesSince(history, 'aabb')).toEqual({ date: '2026-04-01', changes: [] });
    expect(changesSince(history, 'bb2')).toBeUndefined();
    expect(changesSince(history, '2')).toBeUndefined();
  });
});
