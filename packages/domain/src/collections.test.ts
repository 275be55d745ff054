import { describe, expect, it } from 'vitest';
import { collections } from './collections.ts';

describe('the table of collections', () => {
  it('keeps the public orders', async () => {
    const { collectionIds, defaultLayers, destinations, layers, pointLayers, shownCollections } =
      await import('./collection-views.ts');
    expect(collectionIds).toEqual([
      'zones',
      'parks',
      'ports',
      'airports',
      'gates',
      'interchanges',
      'plants',
      'substations',
      'clusters',
      'roads',
    ]);
    expect(layers).toEqual([
      'zones',
      'ports',
      'gates',
      'airports',
      'roads',
      'plants',
      'substations',
      'clusters',
    ]);
    expect(defaultLayers).toEqual(['zones', 'ports', 'gates', 'airports', 'roads']);
    expect(shownCollections).toEqual([
      'zones',
      'ports',
      'gates',
      'airports',
      'plants',
      'substations',
      'clusters',
    ]);
    expect(destinations).toEqual(['ports', 'gates', 'airports', 'interchanges']);
    expect(pointLayers).toEqual([
      'ports',
      'gates',
      'airports',
      'plants',
      'substations',
      'clusters',
    ]);
  });
  it('has no two in one place', () => {
    const entries: readonly {
      kind: string;
      layer?: { at: number };
      panel?: { at: number };
      destination?: { at: number };
    }[] = Object.values(collections);
    for (const place of [
      entries.flatMap(({ layer }) => layer?.at ?? []),
      entries.flatMap(({ panel }) => panel?.at ?? []),
      entries.flatMap(({ destination }) => destination?.at ?? []),
    ]) {
      expect(place.length).toBeGreaterThan(3);
      expect(new Set(place).size).toBe(place.length);
    }
  });
});
