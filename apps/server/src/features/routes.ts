import { Hono } from 'hono';
import type { Context } from 'hono';
import {
  type CollectionId,
  type Language,
  collectionDetails,
  collectionIds,
  currentId,
  defaultLanguage,
  placeCollections,
  shortVersion,
} from '@sites/domain';
import type { DetailWords, Speaker } from '@sites/words';
import { type Body, freshBody } from '../body.ts';
import type { Dataset } from '../dataset.ts';
import { noParameters } from '../document-parameters.ts';
import { Problem } from '../errors.ts';
import { queryFile } from '../files/list-files.ts';
import { type Link, geojson, itemsBody } from './items.ts';
import type { Cached } from '../load/cached.ts';
import { joinedBody } from '../joined-body.ts';
import { featureTexts } from '../rows.ts';
import { openApi } from './openapi.ts';
import { parseItemsQuery, writeItemsQuery } from './query.ts';

const json = 'application/json';
const openApiType = 'application/vnd.oai.openapi+json;version=3.0';

const classes = ['core', 'oas30', 'geojson'].map(
  (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
);
const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

interface FeatureDeps {
  readonly dataset: Dataset;
  readonly speakers: Readonly<Record<Language, Speaker>>;
  readonly details: Readonly<Record<Language, DetailWords>>;
  /** Path of the page about the data. */
  readonly aboutData: string;
  /** Origin for absolute links. */
  readonly base: (c: Context) => string;
  readonly cached: Cached;
  readonly send: (c: Context, body: Body) => Response;
}

/** OGC API – Features 1.0: Core, GeoJSON, OpenAPI 3.0. */
export function featureRoutes({
  dataset,
  speakers,
  details,
  aboutData,
  base,
  cached,
  send,
}: FeatureDeps): Hono {
  const { rows, atlas } = dataset;
  const aboutPage = (origin: string): string => `${origin}/${defaultLanguage}/${aboutData}`;
  const respond = async (
    c: Context,
    key: string,
    make: (base: string) => Body | Promise<Body>,
  ): Promise<Response> => {
    const origin = base(c);
    return send(c, await cached(c, `data ${origin} ${key}`, () => make(origin)));
  };
  const respondJson = (
    c: Context,
    key: string,
    make: (base: string) => object,
    type = json,
  ): Promise<Response> =>
    respond(c, key, (origin) => freshBody(JSON.stringify(make(origin)), type));
  const find = (c: Context): CollectionId => {
    const id = collectionIds.find((one) => one === c.req.param('collection'));
    if (!id)
      throw new Problem(
        404,
        'no-collection',
        `There is no collection ${c.req.param('collection')}; there are ${collectionIds.join(', ')}.`,
      );
    return id;
  };
  const describe = (id: CollectionId, origin: string) => {
    const { title, description } = collectionDetails[id];
    const boxes = rows[id].flatMap(({ box }) => (box ? [box] : []));
    const bbox = [
      Math.min(...boxes.map((b) => b[0])),
      Math.min(...boxes.map((b) => b[1])),
      Math.max(...boxes.map((b) => b[2])),
      Math.max(...boxes.map((b) => b[3])),
    ];
    const links: Link[] = [
      { href: `${origin}/api/collections/${id}`, rel: 'self', type: json },
      {
        href: `${origin}/api/collections/${id}/items`,
        rel: 'items',
        type: geojson,
        title,
      },
      { href: aboutPage(origin), rel: 'license', type: 'text/html' },
    ];
    return {
      id,
      title,
      description,
      extent: { spatial: { bbox: [bbox], crs: crs84 } },
      itemType: 'feature',
      crs: [crs84],
      links,
    };
  };

  return new Hono()
    .get('/', (c) => {
      noParameters(c);
      return respondJson(c, '/', (origin) => ({
        title: 'Quảng Ninh Sites',
        description:
          'Economic zones and industrial parks of Quảng Ninh, Vietnam, with the source, date and confidence of ' +
          'every figure.',
        dataVersion: atlas.version,
        links: [
          { href: `${origin}/api`, rel: 'self', type: json, title: 'This document' },
          {
            href: `${origin}/api/openapi.json`,
            rel: 'service-desc',
            type: openApiType,
            title: 'OpenAPI 3.0 document',
          },
          {
            href: aboutPage(origin),
            rel: 'service-doc',
            type: 'text/html',
            title: 'About the data',
          },
          {
            href: `${origin}/api/conformance`,
            rel: 'conformance',
            type: json,
            title: 'Conformance classes',
          },
          {
            href: `${origin}/api/collections`,
            rel: 'data',
            type: json,
            title: 'The collections',
          },
        ],
      }));
    })
    .get('/openapi.json', (c) => {
      noParameters(c);
      return respondJson(
        c,
        '/openapi',
        (origin) => openApi(origin, aboutPage(origin)),
        openApiType,
      );
    })
    .get('/conformance', (c) => {
      noParameters(c);
      return respondJson(c, '/conformance', () => ({ conformsTo: classes }));
    })
    .get('/collections', (c) => {
      noParameters(c);
      return respondJson(c, '/collections', (origin) => ({
        links: [{ href: `${origin}/api/collections`, rel: 'self', type: json }],
        collections: collectionIds.map((id) => describe(id, origin)),
      }));
    })
    .get('/collections/:collection', (c) => {
      const id = find(c);
      noParameters(c);
      return respondJson(c, `/collections/${id}`, (origin) => describe(id, origin));
    })
    .get('/collections/:collection/items', async (c) => {
      const id = find(c);
      const query = parseItemsQuery(new URL(c.req.url), id, atlas);
      const { format } = query;
      if (format !== 'json') {
        const file = await cached(c, `file ${base(c)} ${id} ${writeItemsQuery(query)}`, () =>
          queryFile(id, {
            query,
            format,
            dataset,
            speaker: speakers[query.language],
            details: details[query.language],
            base: base(c),
          }),
        );
        const response = send(c, file);
        const form = query.raw ? 'raw' : query.language;
        const name = `quang-ninh-${id}-${form}-${shortVersion(atlas.version)}.${format}`;
        response.headers.set('Content-Disposition', `attachment; filename="${name}"`);
        return response;
      }
      return respond(c, `/items/${id}?${writeItemsQuery(query)}`, (origin) =>
        itemsBody(id, query, dataset, speakers[query.language], details[query.language], origin),
      );
    })
    .get('/collections/:collection/items/:feature', async (c) => {
      const id = find(c);
      noParameters(c);
      const asked = c.req.param('feature');
      const places = placeCollections.find((one) => one === id);
      const present = places && currentId(atlas[places], asked);
      if (present !== undefined && present !== asked)
        return c.redirect(`${base(c)}/api/collections/${id}/items/${present}`, 301);
      const row = rows[id].find((one) => one.id === asked);
      if (!row) throw new Problem(404, 'no-feature', `There is no ${asked} in ${id}.`);
      return respond(c, `/items/${id}/${row.id}`, (origin) => {
        const links: Link[] = [
          { href: `${origin}/api/collections/${id}/items/${row.id}`, rel: 'self', type: geojson },
          { href: `${origin}/api/collections/${id}`, rel: 'collection', type: json },
        ];
        return joinedBody(featureTexts(row, {}, { links }), geojson);
      });
    });
}
