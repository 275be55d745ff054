import { expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { ApiError } from './api-error.ts';
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
