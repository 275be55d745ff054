import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import type { Atlas } from '../atlas-schema.ts';
import { atlasIn } from '../year.ts';
import type { FilterState } from '../filters/registry.ts';
import { answer } from './answer.ts';
import { type Waiting, waiting } from './awaited.ts';

const atlas = realAtlas();
const waitingFor = (filters: FilterState, of: Atlas = atlas): readonly Waiting[] =>
  waiting(answer(filters, of).groups.no, filters, of);
const told = (found: readonly Waiting[]) =>
  Object.fromEntries(
    found.map(({ park, awaited }) => [park.id, awaited.map(({ key }) => key).join()]),
  );
const deepPort = { to: 'any', limit: 60, unit: 'km', needs: { dwt: 50000 } } as const;
const onSite = [{ kind: '110kv' }] as const;

describe('whom only what is not there yet rules out', () => {
  it('waits for planned power, where nothing else fails', () => {
    const found = waitingFor({ vacancy: { min: 50 }, port: deepPort, power: onSite });
    expect(told(found)).toEqual({
      'bac-tien-phong': 'power',
      'bach-dang': 'power',
      'dam-nha-mac': 'power',
    });
    expect(found[0]).toMatchObject({
      awaited: [{ state: 'planned', from: undefined, asOf: '2021', because: { option: '110kv' } }],
      rest: [{ key: 'vacancy' }, { key: 'port' }],
    });
    // 1,173 ha at most: beyond that its land fails as well.
    expect(told(waitingFor({ vacancy: { min: 1200 }, power: onSite }))).toEqual({
      'dam-nha-mac': 'power',
    });
  });
  it('waits for a port or an exit that is planned or being built, by name', () => {
    const [first] = waitingFor({ port: { to: 'any', limit: 5, unit: 'km' } });
    expect(first).toMatchObject({
      park: { id: 'bac-tien-phong' },
      awaited: [{ state: 'planned', because: { to: 'ports', place: 'bac-tien-phong' } }],
    });
    const exit = { interchange: { to: 'any', limit: 10, unit: 'km' } } as const;
    expect(waitingFor(exit)).toMatchObject([
      { awaited: [{ state: 'building', because: { place: 'dam-nha-mac' } }] },
    ]);
  });
  it('waits for land where nothing is built, alone or with something else', () => {
    const found = told(
      waitingFor({ vacancy: { min: 50 }, interchange: { to: 'any', limit: 8, unit: 'km' } }),
    );
    expect(found).toMatchObject({
      'viet-hung-2': 'vacancy',
      'phia-nam-dam-nha-mac': 'vacancy,interchange',
      'song-khoai': 'interchange',
    });
    // What is built and let waits for no land.
    expect(found).not.toHaveProperty('dong-mai');
  });
  it('tells of land when it was said to be planned, and the year by which a source has it', () => {
    const { vacancy } = atlas.parks.find(({ id }) => id === 'dong-mai')!.figures;
    const filters = { vacancy: { min: 10 } };
    const first = (of: Atlas, park: string) =>
      waitingFor(filters, of).find((one) => one.park.id === park)?.awaited[0];
    expect(first(atlas, 'viet-hung-2')).toMatchObject({
      state: 'planned',
      from: undefined,
      asOf: '2026-01',
      because: { figure: { rule: 'planned-gross', value: 500 } },
    });
    // Land as of Đông Mai by 2029; nothing new in the year before.
    const empty = { power: {}, substations: {} };
    const years = [
      { year: 2028, figures: {}, ...empty },
      { year: 2029, figures: { vacancy }, ...empty },
    ] as (typeof atlas.parks)[number]['years'];
    const parks = atlas.parks.map((park) =>
      park.id === 'viet-hung-2'
        ? {
            ...park,
            years,
            figures: { ...park.figures, supply: { state: 'unknown' } as typeof vacancy },
          }
        : park,
    );
    expect(first({ ...atlas, parks }, 'viet-hung-2')).toMatchObject({
      from: 2029,
      asOf: '2026-01',
    });
  });
  it('waits for housing, and for plants on site', () => {
    expect(told(waitingFor({ housing: ['existing'] }))).toMatchObject({ 'dong-trieu': 'housing' });
    expect(told(waitingFor({ power: [{ kind: 'generation' }] }))).toMatchObject({
      'texhong-hai-ha': 'power',
    });
  });
  it('names the year of a source, and nobody once it has come', () => {
    const parks = atlas.parks.map((park) =>
      park.id === 'bac-tien-phong'
        ? {
            ...park,
            power: {
              ...park.power,
              '110kv': { state: 'planned', claim: { ...park.power['110kv'].claim!, from: 2028 } },
            } as typeof park.power,
            years: [
              {
                year: 2028,
                figures: {},
                power: { '110kv': { state: 'existing' } },
                substations: {},
              },
            ] as typeof park.years,
          }
        : park,
    );
    const dated = { ...atlas, parks };
    const filters = { vacancy: { min: 1000 }, port: deepPort, power: onSite } as const;
    expect(waitingFor(filters, dated)[0]).toMatchObject({
      park: { id: 'bac-tien-phong' },
      awaited: [{ from: 2028 }],
    });
    expect(told(waitingFor(filters, atlasIn(dated, 2028)))).not.toHaveProperty('bac-tien-phong');
  });
  it('is nobody of whom nothing is planned, and nobody who is not ruled out', () => {
    expect(waitingFor({ gate: { to: 'any', limit: 100, unit: 'km' } })).toEqual([]);
    expect(waitingFor({ sector: ['textiles-garments'] })).toEqual([]);
    expect(waitingFor({})).toEqual([]);
  });
});
