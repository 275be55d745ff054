import type {
  BreadcrumbList,
  Dataset,
  Place,
  PropertyValue,
  WebSite,
  WithContext,
} from 'schema-dts';
import {
  type Claim,
  type Figure,
  type Park,
  type Zone,
  findPark,
  measureNames,
  oldestDate,
} from '@sites/domain';
import type { Speaker } from '@sites/words';
import { parkName } from '../places/names.ts';
import type { HeadRequest } from './request.ts';

/** Everything here is checked against the vocabulary of schema.org when it is compiled. */
type Thing =
  WithContext<Place> | WithContext<Dataset> | WithContext<BreadcrumbList> | WithContext<WebSite>;

/** UN/CEFACT codes of the units that figures have; a unit without one is told by its name. */
const unitCodes: Readonly<Record<string, string>> = {
  ha: 'HAR',
  '%': 'P1',
  'm3/day': 'MQD',
  MVA: 'MVA',
};

/** A figure as schema.org has it; nothing where none is known, so that no reader takes a missing one for 0. */
function quantity(name: string, figure: Figure, speaker: Speaker): PropertyValue | undefined {
  if (figure.state !== 'known' && figure.state !== 'bounds') return undefined;
  const value =
    figure.state === 'known'
      ? { value: figure.value }
      : {
          ...(figure.low !== null && { minValue: figure.low }),
          ...(figure.high !== null && { maxValue: figure.high }),
        };
  const date = oldestDate(figure);
  const code = unitCodes[figure.unit];
  return {
    '@type': 'PropertyValue',
    name,
    ...value,
    unitText: figure.unit,
    ...(code && { unitCode: code }),
    ...(date && { description: speaker.words.date.asOf(speaker.date(date)) }),
  };
}

/** From the oldest to the newest date of some claims, as an ISO 8601 interval. */
function coverage(claims: readonly { readonly asOf: string | null }[]): string | undefined {
  const dates = claims.flatMap(({ asOf }) => asOf ?? []).toSorted();
  if (dates.length === 0) return undefined;
  return dates[0] === dates.at(-1) ? dates[0] : `${dates[0]}/${dates.at(-1)}`;
}

function dataset(
  { atlas, speaker, detail, base }: HeadRequest,
  place: Park | Zone,
  collection: 'parks' | 'zones',
  name: string,
  description: string,
): WithContext<Dataset> {
  const page = `${base}/${speaker.language}/${collection}/${place.id}`;
  const temporal = coverage(Object.values(place.measures).flat() as Claim[]);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${page}#dataset`,
    name: detail.page.dataset(name),
    description,
    url: page,
    inLanguage: speaker.language,
    version: atlas.version,
    dateModified: atlas.report.compiled,
    license: `${base}/${speaker.language}/data`,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: detail.page.publisher, url: base },
    ...(temporal && { temporalCoverage: temporal }),
    spatialCoverage: { '@id': `${page}#place` },
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/geo+json',
      contentUrl: `${base}/api/collections/${collection}/items/${place.id}`,
    },
  };
}

function crumbs(
  { base, speaker }: HeadRequest,
  trail: readonly (readonly [name: string, path: string])[],
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [[speaker.words.crumbs.all, ''] as const, ...trail].map(
      ([name, path], at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name,
        item: `${base}/${speaker.language}/${path}`,
      }),
    ),
  };
}

/** What a page holds in the vocabulary of schema.org: the place, its dataset with licence and dates, and where the page stands. */
export function structuredData(request: HeadRequest, title: string, description: string): Thing[] {
  const { route, atlas, speaker, base } = request;
  if (route?.kind === 'finder') {
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: title,
        description,
        url: `${base}/${speaker.language}/`,
        inLanguage: speaker.language,
      },
    ];
  }
  if (route?.kind === 'park') {
    const park = findPark(atlas, route.id!)!;
    const zone = atlas.zones.find(({ id }) => id === park.zone);
    const name = speaker.text(park.name);
    const page = `${base}/${speaker.language}/parks/${park.id}`;
    const place: WithContext<Place> = {
      '@context': 'https://schema.org',
      '@type': 'Place',
      '@id': `${page}#place`,
      name,
      alternateName: [...new Set([park.name.vi, parkName(park), ...park.aliases])],
      description,
      url: page,
      geo: { '@type': 'GeoCoordinates', latitude: park.location.lat, longitude: park.location.lon },
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'VN',
        addressRegion: 'Quảng Ninh',
        ...(park.commune.units[0] && { addressLocality: park.commune.units[0].name }),
      },
      ...(zone && {
        containedInPlace: {
          '@type': 'Place',
          name: speaker.text(zone.name),
          url: `${base}/${speaker.language}/zones/${zone.id}`,
        },
      }),
      additionalProperty: measureNames.flatMap(
        (measure) =>
          quantity(speaker.words.measures[measure], park.figures[measure], speaker) ?? [],
      ),
    };
    return [
      place,
      dataset(request, park, 'parks', name, description),
      crumbs(request, [
        ...(zone ? [[speaker.text(zone.name), `zones/${zone.id}`] as const] : []),
        [name, `parks/${park.id}`],
      ]),
    ];
  }
  if (route?.kind === 'zone') {
    const zone = atlas.zones.find(({ id }) => id === route.id)!;
    const name = speaker.text(zone.name);
    const page = `${base}/${speaker.language}/zones/${zone.id}`;
    const { declaredHa } = atlas.report.zones.find(({ id }) => id === zone.id)!;
    const place: WithContext<Place> = {
      '@context': 'https://schema.org',
      '@type': 'Place',
      '@id': `${page}#place`,
      name,
      alternateName: zone.name.vi,
      description,
      url: page,
      address: { '@type': 'PostalAddress', addressCountry: 'VN', addressRegion: 'Quảng Ninh' },
      containsPlace: zone.parks.flatMap((id) => {
        const park = findPark(atlas, id);
        return park
          ? [
              {
                '@type': 'Place',
                name: speaker.text(park.name),
                url: `${base}/${speaker.language}/parks/${id}`,
              },
            ]
          : [];
      }),
      additionalProperty: [
        {
          '@type': 'PropertyValue',
          name: request.detail.claims.area!,
          value: declaredHa,
          unitText: 'ha',
          unitCode: 'HAR',
        },
      ],
    };
    return [
      place,
      dataset(request, zone, 'zones', name, description),
      crumbs(request, [[name, `zones/${zone.id}`]]),
    ];
  }
  return [];
}
