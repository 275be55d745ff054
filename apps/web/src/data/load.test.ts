import { expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { ApiError } from './api-error.ts';
import { loadHistory } from './history.ts';
import { loadAtlas } from './load-atlas.ts';
import { loadShapes } from './map-shapes.ts';

const answering = (body: unknown, status = 200) => ({
  fetch: async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
});

it('gives the dataset', async () =>
  expect((await loadAtlas('en', answering(realAtlas()))).parks).toHaveLength(23));

it.each<[string, unknown, number]>([
  ['an error of the server', 'oops', 503],
  ['no JSON', '<html>', 200],
  ['another shape', { version: 'x', parks: [{}] }, 200],
  ['null', null, 200],
  ['a list', [], 200],
  ['an atlas without its version', { ...realAtlas(), version: undefined }, 200],
  ['an atlas without a collection', { ...realAtlas(), gates: undefined }, 200],
  ['an atlas with a place that is none', { ...realAtlas(), ports: [null] }, 200],
  ['an atlas without its roads', { ...realAtlas(), network: undefined }, 200],
])('refuses %s with address and status', async (_, body, status) => {
  await expect(loadAtlas('en', answering(body, status))).rejects.toMatchObject({
    url: '/api/atlas?lang=en',
    status,
  });
});

it('says when no answer came', async () => {
  const offline = {
    fetch: async () => {
      throw new TypeError('failed to fetch');
    },
  };
  await expect(loadShapes('en', offline)).rejects.toBeInstanceOf(ApiError);
  await expect(loadShapes('en', offline)).rejects.toMatchObject({ status: 0 });
});

it.each<[string, unknown]>([
  ['no labels', { version: 'x', units: [], zones: {}, parks: {}, roads: {} }],
  ['no features', { version: 'x', labels: [], units: [], zones: {}, parks: {}, roads: {} }],
])('refuses a map with %s', async (_, body) => {
  await expect(loadShapes('en', answering(body))).rejects.toBeInstanceOf(ApiError);
});

it.each([{}, [null], [{ version: 'x' }]])('refuses %j as a history', async (body) => {
  await expect(loadHistory(answering(body))).rejects.toBeInstanceOf(ApiError);
});
