import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keys } from '../../link/src/keys.ts';
import { type LinkKey, single } from '../../link/src/link-key.ts';

// Keys that no release has. All else reads the table when it is loaded, so the entries stand in it before.
const choice = (key: string, scope: LinkKey['scope'], usual: string, other: string) =>
  single({
    key,
    field: key as 'version',
    default: usual as never,
    scope,
    expected: `${usual} or ${other}`,
    parse: (text) => [usual, other].find((one) => one === text),
    write: (value) => value,
  });
(keys as LinkKey[]).push(
  choice('mood', 'answer', 'calm', 'bold'),
  choice('edge', 'screen', 'thin', 'wide'),
);

const { emptyLink, readLink, writeLink } = await import('@sites/link');
const { realAtlas } = await import('@sites/fixtures');
const { composeSite } = await import('../../../apps/commands/site.ts');

const atlas = realAtlas();
const app = await composeSite({ root: fileURLToPath(new URL('../../../', import.meta.url)) });
const get = (path: string) => app.request(`http://sites.test${path}`);
const items = (query: string) => get(`/api/collections/parks/items?limit=1&${query}`);
const selfOf = async (query: string) =>
  ((await (await items(query)).json()) as { links: { href: string }[] }).links[0]!.href;

describe.each([
  ['mood', 'calm', 'bold'],
  ['edge', 'thin', 'wide'],
])('one entry: %s', (key, usual, other) => {
  it('is in every state, as it says', () => {
    expect(emptyLink).toMatchObject({ [key]: usual });
    expect(readLink('', atlas).state).toMatchObject({ [key]: usual });
  });
  it('is read and written, but for what is so anyway', () => {
    const { state, rejected } = readLink(`${key}=${other}&park=dong-mai`, atlas);
    expect(rejected).toEqual([]);
    expect(state).toMatchObject({ [key]: other, extra: [] });
    expect(writeLink(state)).toBe(`park=dong-mai&${key}=${other}`);
    expect(writeLink(readLink(`${key}=${usual}`, atlas).state)).toBe('');
  });
  it('is named where it cannot be read, and on the page that was asked for', async () => {
    expect(readLink(`${key}=loud`, atlas).rejected).toEqual([{ key, text: 'loud' }]);
    expect(await (await get(`/en/?${key}=loud`)).text()).toMatch(
      new RegExp(`role="alert"[^]*${key}=loud`),
    );
  });
  it('stays in the links of a page to itself in other languages', async () =>
    expect(await (await get(`/en/?${key}=${other}`)).text()).toContain(`/ja/?${key}=${other}`));
  it('is a parameter of no collection but the parks', async () =>
    expect((await get(`/api/collections/ports/items?${key}=${other}`)).status).toBe(400));
});

describe('the API', () => {
  it('takes what changes an answer, and names what it cannot read', async () => {
    expect(await selfOf('mood=bold')).toContain('mood=bold');
    expect(await selfOf('mood=calm')).not.toContain('mood');
    const refused = await items('mood=loud');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      parameters: [{ name: 'mood', value: 'loud', expected: 'calm or bold' }],
    });
  });
  it('ignores what concerns a screen', async () => {
    expect((await items('edge=loud')).status).toBe(200);
    expect(await selfOf('edge=wide')).not.toContain('edge');
  });
  it('documents both', async () => {
    const { paths } = (await (await get('/api/openapi.json')).json()) as {
      paths: Record<string, { get: { parameters: object[] } }>;
    };
    expect(paths['/collections/parks/items']!.get.parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'mood', description: 'calm or bold' }),
        expect.objectContaining({
          name: 'edge',
          description: 'Concerns a screen; accepted and ignored',
        }),
      ]),
    );
  });
});
