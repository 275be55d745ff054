import { realAtlas } from '@sites/fixtures';
import { presets } from '@sites/domain';
import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from './codec.ts';

const atlas = realAtlas();
const read = (query: string) => {
  const { state, rejected } = readLink(query, atlas);
  return { ranking: state.ranking, rejected: rejected.map(({ key, text }) => `${key}=${text}`) };
};

describe('what matters, in a link', () => {
  it.each([
    ['w=port2', { weights: { port: 2 }, unknowns: 'neutral', version: 1 }, []],
    ['preset=heavy', { weights: presets.heavy, unknowns: 'neutral', version: 1 }, []],
    ['w=port2&sv=2', { weights: { port: 2 }, unknowns: 'pessimistic', version: 2 }, []],
    ['w=port2&wu=neutral&sv=2', { weights: { port: 2 }, unknowns: 'neutral', version: 2 }, []],
    ['wu=leave-out&w=port2', { weights: { port: 2 }, unknowns: 'leave-out' }, []],
    // The first that can be read counts; each of the others is named.
    ['w=beauty9&preset=heavy', { weights: presets.heavy }, ['w=beauty9']],
    ['preset=heavy&w=port2', { weights: presets.heavy }, ['w=port2']],
    ['w=port2&w=port3', { weights: { port: 2 } }, ['w=port3']],
    ['w=port2&wu=never&wu=pessimistic', { unknowns: 'pessimistic' }, ['wu=never']],
    ['w=port2&wu=pessimistic&wu=neutral', { unknowns: 'pessimistic' }, ['wu=neutral']],
    ['w=port2&sv=9&sv=1', { version: 1 }, ['sv=9']],
    ['w=port2&sv=1&sv=1', { version: 1 }, ['sv=1']],
  ])('%s', (query, ranking, rejected) => {
    expect(read(query).ranking).toMatchObject(ranking);
    expect(read(query).rejected).toEqual(rejected);
  });
  it.each([
    ['wu=neutral&sv=1', ['wu=neutral', 'sv=1']],
    ['w=&wu=neutral', ['w=', 'wu=neutral']],
    ['preset=beauty', ['preset=beauty']],
  ])('%s says nothing and is named', (query, rejected) =>
    expect(read(query)).toEqual({ ranking: undefined, rejected }),
  );
  it.each([
    ['w=port2', 'w=port2&sv=1'],
    ['wu=neutral&w=port2', 'w=port2&sv=1'],
    ['wu=pessimistic&sv=1&preset=textiles', 'preset=textiles&wu=pessimistic&sv=1'],
  ])('%s is written %s', (query, link) =>
    expect(writeLink(readLink(query, atlas).state)).toBe(link),
  );
});
