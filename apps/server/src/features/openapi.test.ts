import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectionIds, languages } from '@sites/domain';
import type { Hono } from 'hono';
import { type Acknowledgement, type Enquiry, seal } from '@sites/enquiry';
import { testSettings } from '../enquiries/test-store.ts';
import { testApp } from '../test-app.ts';

let app: Hono;
let ajv: Ajv;
let paths: Record<string, object>;
const get = (path: string) => app.request(`http://sites.test/api${path}`);
beforeAll(async () => {
  app = await testApp({ enquiries: testSettings() });
  const document = (await (await get('/openapi.json')).json()) as { paths: typeof paths };
  paths = document.paths;
  ajv = new Ajv({ strict: false }).addSchema(document as AnySchema, 'api');
});

const validators = new Map<string, ValidateFunction>();
/** Checks by one of the schemas; making it takes longer than the check. */
function validatorOf(reference: string): ValidateFunction {
  const validate = validators.get(reference) ?? ajv.compile({ $ref: reference });
  validators.set(reference, validate);
  return validate;
}

/** What is wrong with an answer by the schema that the documentation gives for it. */
const wrong = async (path: string, documented: string, status = 200) =>
  wrongIn(await get(path), ['get', documented], status);

async function wrongIn(response: Response, [method, documented]: [string, string], status: number) {
  expect(response.status).toBe(status);
  const type = response.headers.get('content-type') ?? '';
  const at = ['paths', documented, method, 'responses', String(status), 'content', type, 'schema'];
  const pointer = at.map((key) => encodeURIComponent(key.replaceAll('/', '~1'))).join('/');
  const validate = validatorOf(`api#/${pointer}`);
  validate(await response.json());
  return validate.errors?.slice(0, 3) ?? [];
}

/** An address of each path that the documentation names. */
const addresses: readonly (readonly [address: string, documented: string])[] = [
  ...['/', '/conformance', '/collections', '/atlas', '/map', '/history', '/enquiries/terms'].map(
    (path) => [path, path] as const,
  ),
  ...languages.flatMap((language) =>
    ['/atlas', '/map'].map((path) => [`${path}?lang=${language}`, path] as const),
  ),
  ...collectionIds.flatMap((id) => [
    [`/collections/${id}`, `/collections/${id}`] as const,
    [`/collections/${id}/items?limit=1000`, `/collections/${id}/items`] as const,
  ]),
  ...[
    'vacancy=10-&port=any~40km&lang=ja',
    'w=vacancy3.port2&sort=score&year=2028&vacancy=10-',
    'f=geojson&lang=ko',
  ].map((query) => [`/collections/parks/items?${query}`, '/collections/parks/items'] as const),
];

describe('every answer has the shape that the documentation gives it', () => {
  it.each(addresses)('%s', async (address, documented) =>
    expect(await wrong(address, documented)).toEqual([]),
  );
  it.each(collectionIds)('a feature of %s', async (id) => {
    const { features } = (await (await get(`/collections/${id}/items?limit=1`)).json()) as {
      features: { id: string }[];
    };
    const path = `/collections/${id}/items`;
    expect(await wrong(`${path}/${features[0]?.id}`, `${path}/{featureId}`)).toEqual([]);
  });
  it('a mistake', async () => expect(await wrong('/atlas?lang=xx', '/atlas', 400)).toEqual([]));
  const enquiry: Enquiry = {
    name: 'A',
    company: 'B',
    country: 'JP',
    contact: { kind: 'line', value: '@sakura' },
    plant: { landHa: 12 },
    asked: [{ park: 'dong-mai', measure: 'vacancy' }],
    language: 'ja',
    link: '',
    consent: { version: 1, given: true },
  };
  it('an enquiry: what is sent, what comes back, every mistake', async () => {
    const isSchema = ajv.compile({ $ref: 'api#/components/schemas/enquiry' });
    const send = async (sent: object) => {
      const headers = {
        'Content-Type': 'application/json',
        'Idempotency-Key': JSON.stringify(sent).length.toString(),
      };
      const url = 'http://sites.test/api/enquiries';
      return app.request(url, { method: 'POST', headers, body: JSON.stringify(sent) });
    };
    const tell = (response: Response) => wrongIn(response, ['post', '/enquiries'], response.status);
    const form = { seconds: 60, website: '' };
    expect(isSchema({ ...enquiry, form })).toBe(true);
    const kept = await send({ ...enquiry, form });
    const { receipt, secret } = (await kept.clone().json()) as Acknowledgement;
    expect([kept.status, await tell(kept)]).toEqual([201, []]);
    for (const [status, change] of [
      [400, { name: '' }],
      [400, { name: 'a'.repeat(121) }],
      [400, { plant: { landHa: 1e9 } }],
      [400, { surname: 'x' }],
      [409, { consent: { version: 2, given: true } }],
    ] as const) {
      expect(isSchema({ ...enquiry, ...change })).toBe(status === 409);
      const refused = await send({ ...enquiry, ...change });
      expect([refused.status, await tell(refused)]).toEqual([status, []]);
    }
    const state = (given: string) =>
      app.request(`http://sites.test/api/enquiries/${receipt}`, {
        headers: { Authorization: given },
      });
    for (const [status, given] of [
      [200, `Bearer ${secret}`],
      [404, 'Bearer x'],
      [401, ''],
    ] as const)
      expect(await wrongIn(await state(given), ['get', '/enquiries/{receipt}'], status)).toEqual(
        [],
      );
  });
  it('a sealed enquiry', async () => {
    const { sealKey } = await (await app.request('http://sites.test/api/enquiries/terms')).json();
    const isSchema = ajv.compile({ $ref: 'api#/components/schemas/sealed-enquiry' });
    const body = await seal(enquiry, 'sealed-1', sealKey);
    expect([isSchema(body), isSchema(enquiry)]).toEqual([true, false]);
    for (const [status, sent] of [
      [201, body],
      [400, enquiry],
    ] as const) {
      const answer = await app.request('http://sites.test/api/enquiries/sealed', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'sealed-1' },
        body: JSON.stringify(sent),
      });
      expect(await wrongIn(answer, ['post', '/enquiries/sealed'], status)).toEqual([]);
    }
  });
  it('of every path that is documented', () => {
    const tried = new Set([
      ...addresses.map(([, documented]) => documented),
      ...collectionIds.map((id) => `/collections/${id}/items/{featureId}`),
      '/enquiries',
      '/enquiries/sealed',
      '/enquiries/{receipt}',
    ]);
    expect(Object.keys(paths).filter((path) => !tried.has(path))).toEqual([]);
  });
  it('and no other', () => {
    const validate = ajv.getSchema('api#/components/schemas/parks-feature');
    expect(
      validate?.({ type: 'Feature', id: 'x', geometry: null, properties: {}, links: [] }),
    ).toBe(false);
  });
});
