import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { range } from '../../domain/src/filters/range.ts';
import { type AnyFilter, filters } from '../../domain/src/filters/registry.ts';

// A filter that no release has. All else reads the registry when it is loaded, so the entry stands in it before.
const water = range({
  key: 'water',
  group: 'energy',
  measure: 'waterCapacity',
  top: 50_000,
  step: 500,
});
(filters as unknown as AnyFilter[]).push(water);

const { composeSite } = await import('../../../apps/commands/site.ts');
const { answer } = await import('@sites/domain');
const { realAtlas } = await import('@sites/fixtures');
const { foldForm, readLink, writeLink } = await import('@sites/link');
const { chips, loadEvery, loadWords, makeSpeaker } = await import('@sites/words');

const atlas = realAtlas();
const words = await loadEvery(loadWords);
const app = await composeSite({ root: fileURLToPath(new URL('../../..', import.meta.url)) });
const get = async (path: string) => app.request(`http://sites.test${path}`);
const items = '/api/collections/parks/items';
const query = 'water=5000-';
const { groups } = answer({ water: { min: 5000 } }, atlas);

describe('one entry adds a filter to', () => {
  it('the link', () => {
    const { state, rejected } = readLink(query, atlas);
    expect(rejected).toEqual([]);
    expect(state.filters).toEqual({ water: { min: 5000 } });
    expect(writeLink(state)).toBe(query);
    expect(readLink('water=much', atlas).rejected).toEqual([{ key: 'water', text: 'much' }]);
  });
  it('the form without script', () =>
    expect(foldForm('form=1&water.min=5000&water.max=')).toBe(query));
  it('the answers of the API, which names what it cannot read', async () => {
    expect([groups.match.length > 0, groups.no.length > 0]).toEqual([true, true]);
    expect(await (await get(`${items}?${query}`)).json()).toMatchObject({
      counts: { match: groups.match.length, may: groups.may.length, no: groups.no.length },
    });
    const bad = await get(`${items}?water=much`);
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({ parameters: [{ name: 'water', value: 'much' }] });
  });
  it('the description of the API', async () => {
    const { paths } = (await (await get('/api/openapi.json')).json()) as {
      paths: Record<string, { get: { parameters: { name: string }[] } }>;
    };
    const names = paths['/collections/parks/items']!.get.parameters.map(({ name }) => name);
    expect(names).toContain('water');
  });
  it('the files, with the link inside', async () =>
    expect(await (await get(`${items}?${query}&f=csv`)).text()).toContain(`/en/?${query}`));
  it('the page: a control, a chip, and the rows that match', async () => {
    const html = await (await get(`/en/?${query}`)).text();
    expect(html).toContain('name="water.min"');
    const speaker = makeSpeaker('en', words.en, atlas);
    const [chip] = chips({ water: { min: 5000 } } as never, speaker);
    expect(chip?.text).toMatch(/water.*5,000/i);
    expect(html).toContain(chip!.text);
    const matching = [...html.matchAll(/class="row match[^"]*" data-park="([^"]+)"/g)];
    expect(matching.map(([, id]) => id).toSorted()).toEqual(
      groups.match.map(({ park }) => park.id).toSorted(),
    );
  });
});
