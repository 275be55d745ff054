import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import {
  deskImages,
  frameWorkers,
  tellMethods,
  pagePolicy,
  openToAll,
  defaultHeaders,
  securityHeaders,
  crossOrigin,
} from './headers.ts';

describe('the table of headers', () => {
  it('is this, word by word', () =>
    expect(securityHeaders(false)).toEqual({
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
        "img-src 'self' data:; worker-src 'self'; font-src 'self'; manifest-src 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    }));
  it('adds upgrades and strict transport with HTTPS, and nothing else', () => {
    const { 'Content-Security-Policy': policy, ...plain } = securityHeaders(false);
    expect(securityHeaders(true)).toEqual({
      ...plain,
      'Content-Security-Policy': `${policy}; upgrade-insecure-requests`,
      'Strict-Transport-Security': 'max-age=31536000',
    });
  });
  it('loosens frames and workers of a page for frames alone', () => {
    const policy = pagePolicy(false, { frameAncestors: '*', workers: frameWorkers }).split('; ');
    expect(policy.filter((part) => !pagePolicy(false).split('; ').includes(part))).toEqual([
      "worker-src 'self' data:",
      'frame-ancestors *',
    ]);
  });
  it('loosens pictures for the desk alone', () => {
    const policy = pagePolicy(false, { images: deskImages }).split('; ');
    expect(policy.filter((part) => !pagePolicy(false).split('; ').includes(part))).toEqual([
      "img-src 'self' data: blob:",
    ]);
  });
});

describe('an answer', () => {
  const app = new Hono()
    .use(defaultHeaders({ A: 'table', B: 'table' }))
    .use('/shared/*', crossOrigin)
    .use('/data/*', tellMethods, openToAll)
    .get('*', (c) => c.text('', 200, { B: 'own', 'Cross-Origin-Resource-Policy': 'same-origin' }));
  const headersOf = async (path: string, method = 'GET') => {
    const answer = await app.request(path, { method });
    return { status: answer.status, ...Object.fromEntries(answer.headers) };
  };
  it('has the whole table, and keeps what its route has set', async () =>
    expect(await headersOf('/')).toMatchObject({ a: 'table', b: 'own' }));
  it('that is for other sites may be shown and read elsewhere', async () =>
    expect(await headersOf('/shared/x')).toMatchObject({
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    }));
  it('of the data may be read from anywhere, with its tag', async () =>
    expect(await headersOf('/data/x')).toMatchObject({
      status: 200,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag,Link',
    }));
  it('before one says what may be asked', async () =>
    expect(await headersOf('/data/x', 'OPTIONS')).toMatchObject({
      status: 204,
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET,HEAD,OPTIONS',
      'access-control-allow-headers': 'Accept,If-None-Match',
      'access-control-max-age': '86400',
      allow: 'GET, HEAD, OPTIONS',
    }));
});
