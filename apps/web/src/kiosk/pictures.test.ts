import { describe, expect, it } from 'vitest';
import { languages } from '@sites/domain';
import { realAtlas } from '@sites/fixtures';
import { readLink } from '@sites/link';
import { touchToBegin } from '@sites/words/later';
import { figuresToShow, parksToShow, zoneClaim } from './pictures.ts';
import { questions } from './questions.ts';

const atlas = realAtlas();

describe('a screen at rest', () => {
  it('tells of three parks that work, of three sites', () => {
    const shown = parksToShow(atlas.parks);
    expect(shown.map(({ status }) => status.value)).toEqual(Array(3).fill('operating'));
    expect(new Set(shown.map(({ site }) => site)).size).toBe(3);
  });
  it.each(parksToShow(atlas.parks))(
    'tells three figures of $id, none of which is a gap',
    (park) => {
      const shown = figuresToShow(park);
      expect(shown).toHaveLength(3);
      for (const measure of shown)
        expect(['known', 'bounds'], measure).toContain(park.figures[measure].state);
    },
  );
  it('has an area of every zone', () =>
    expect(atlas.zones.map(zoneClaim).every((claim) => typeof claim?.value === 'number')).toBe(
      true,
    ));
  it('bids to touch it in every language, each in its own words', () =>
    expect(new Set(languages.map((language) => touchToBegin[language])).size).toBe(7));
});

describe('a question to touch', () => {
  it.each(questions)('$key opens a view that drops nothing', ({ query }) => {
    const { state, rejected } = readLink(query, atlas);
    expect(rejected).toEqual([]);
    expect(Object.keys(state.filters).length).toBeGreaterThan(0);
  });
});
