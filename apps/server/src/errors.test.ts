import { expect, it } from 'vitest';
import { Problem, pathOf, problemParts, traceOf } from './errors.ts';

it.each([
  new Error('cannot read /en/?q=secret'),
  new Error('two lines\n    at secret (/en/?q=secret)'),
  new TypeError('secret', { cause: new Error('secret') }),
  Object.assign(new Error(''), { input: 'secret' }),
  (() => {
    try {
      return new URL('secret') as never;
    } catch (error) {
      return error as Error;
    }
  })(),
  Object.assign(new Error('secret'), { stack: undefined }),
])('a log learns where an error arose, not what it quotes (%#)', (error) => {
  const trace = traceOf(error);
  expect(JSON.stringify(trace)).not.toContain('secret');
  expect(trace.error).toBe(error.name);
  if (error.stack) expect(trace.at.join('\n')).toContain('errors.test.ts');
});

it('a problem tells its members beside its detail, and no header among them', () => {
  const fields = [{ field: 'contact.value', code: 'format', detail: 'x' }];
  const problem = new Problem(400, 'fields', 'x', { fields, headers: { 'Retry-After': '1' } });
  const { body, headers } = problemParts(problem);
  expect(JSON.parse(body)).toEqual({
    type: 'about:blank',
    title: 'Bad request',
    status: 400,
    code: 'fields',
    detail: 'x',
    fields,
  });
  expect(headers).toMatchObject({ 'Retry-After': '1', 'Cache-Control': 'no-store' });
});

it.each([
  ['/en/?q=secret', '/en/'],
  ['/en/%3Fq=secret', '/en/'],
  ['/en/%25253fq=secret', '/en/'],
  ['/en/#secret', '/en/'],
  ['/en/parks/dong-mai', '/en/parks/dong-mai'],
  ['/en/parks/%E0%A4%A', '/en/parks/%E0%A4%A'],
  ['/en/parks/%C4%90ong', '/en/parks/%C4%90ong'],
  ['/api/enquiries', '/api/enquiries'],
  ['/api/enquiries/terms', '/api/enquiries/terms'],
  ['/api/enquiries/QN-7K3F-9Q2M', '/api/enquiries/:receipt'],
  ['/api/enquiries/qn7k3f9q2m/', '/api/enquiries/:receipt'],
  ['/api/enquiries/secret', '/api/enquiries/:receipt'],
  ['/api/enquiries/terms/secret', '/api/enquiries/:receipt'],
  ['//api//enquiries//secret', '//api//enquiries//:receipt'],
  ['/api/%65nquiries/%51N-7K3F-9Q2M', '/api/enquiries/:receipt'],
  ['/api/%2565nquiries/secret', '/api/enquiries/:receipt'],
  ['/API/Enquiries/secret', '/API/Enquiries/:receipt'],
  ['/en/enquiry/QN-7K3F-9Q2M', '/en/enquiry/:receipt'],
  ['/en/enquiry/qn%207k3f%209q2m', '/en/enquiry/:receipt'],
])('%s is logged as %s', (address, path) => expect(pathOf(address)).toBe(path));
