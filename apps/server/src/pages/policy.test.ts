import { expect, it } from 'vitest';
import { testApp } from '../test-app.ts';

it('pictures that a page has fetched itself are for the desk alone', async () => {
  const app = await testApp({
    findPage: (page) => ({ form: [], mayBeFramed: page === 'embed', isPrivate: page === 'desk' }),
  });
  const picturesOf = async (path: string) =>
    (await app.request(`http://sites.test${path}`)).headers
      .get('Content-Security-Policy')
      ?.split('; ')
      .find((part) => part.startsWith('img-src'));
  expect(await picturesOf('/en/desk')).toBe("img-src 'self' data: blob:");
  for (const path of ['/en/', '/en/embed', '/en/desk/booth', '/api', '/nowhere'])
    expect(await picturesOf(path), path).toBe("img-src 'self' data:");
});
