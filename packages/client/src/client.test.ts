import { expect, it } from 'vitest';
import { realAtlas } from '@sites/checks';
import { ApiError, createClient } from './index.ts';

const answering = (body: unknown, status = 200) => createClient({ fetch: async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }) });

it('gives the dataset', async () => expect((await answering(realAtlas()).atlas('en')).parks).toHaveLength(23));

it.each<[string, unknown, number]>([['an error of the server', 'oops', 503], ['no JSON', '<html>', 200], ['another shape', { version: 'x', parks: [{}] }, 200]])('refuses %s with address and status', async (_, body, status) => {
  await expect(answering(body, status).atlas('en')).rejects.toMatchObject({ url: '/api/atlas?lang=en', status });
});

it('says when no answer came', async () => {
  const offline = createClient({ fetch: async () => { throw new TypeError('failed to fetch'); } });
  await expect(offline.shapes('en')).rejects.toBeInstanceOf(ApiError);
  await expect(offline.shapes('en')).rejects.toMatchObject({ status: 0 });
});
