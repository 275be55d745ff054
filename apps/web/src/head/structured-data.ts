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
  type Atlas,
  type Figure,
  type PlaceCollection,
  byId,
  claimed,
  findPark,
  isNumberClaim,
  measureNames,
  oldestDate,
  pickClaim,
} from '@sites/domain';
import { type Speaker, vietnameseName } from '@sites/words';
import { type Route, aboutPage, collectionOf, home, pageAddress, indexOf } from '../page/route.ts';
import type { PlainCollection } from '../places/kind-texts.ts';
import type { HeadRequest } from './request.ts';

/** Everything here is checked against the vocabulary of schema.org when it is compiled. */
type Thing =
  | WithContext<Place>
  | WithContext<Dataset>
  | WithContext<BreadcrumbList>
  | WithContext<WebSite>;

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

const urlOf = ({ base, speaker }: HeadRequest, route: Route): string =>
  `${base}${pageAddress(speaker.language, route)}`;

function dataset(
  asked: HeadRequest,
  place: Pick<Atlas[PlaceCollection][number], 'id' | 'measures'>,
  collection: PlaceCollection,
  name: string,
  description: string,
): WithContext<Dataset> {
  const { atlas, speaker, detail, base } = asked;
  const page = urlOf(asked, asked.route);
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
    license: urlOf(asked, { kind: 'data' }),
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
  asked: HeadRequest,
  trail: readonly (readonly [name: string, route: Route])[],
): WithContext<BreadcrumbList> {
  const whole = [[asked.detail.crumbs.all, { kind: home }] as const, ...trail];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: whole.map(([name, route], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: urlOf(asked, route),
    })),
  };
}

type PlaceThings = (asked: HeadRequest, description: string) => Thing[];

const parkThings: PlaceThings = (asked, description) => {
  const { route, atlas, speaker } = asked;
  const park = byId(atlas.parks, route.id);
  const zone = atlas.zones.find(({ id }) => id === park.zone);
  const zoneName = zone && speaker.text(zone.name);
  const zoneRoute: Route | undefined = zone && { kind: 'zone', id: zone.id };
  const name = speaker.text(park.name);
  const page = urlOf(asked, route);
  const place: WithContext<Place> = {
    '@context': 'https://schema.org',
    '@type': 'Place',
    '@id': `${page}#place`,
    name,
    alternateName: [...new Set([park.name.vi, vietnameseName(park), ...park.aliases])],
    description,
    url: page,
    geo: { '@type': 'GeoCoordinates', latitude: park.location.lat, longitude: park.location.lon },
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'VN',
      addressRegion: 'Quảng Ninh',
      ...(park.commune.units[0] && { addressLocality: park.commune.units[0].name }),
    },
    ...(zoneName &&
      zoneRoute && {
        containedInPlace: { '@type': 'Place', name: zoneName, url: urlOf(asked, zoneRoute) },
      }),
    additionalProperty: measureNames.flatMap(
      (measure) => quantity(speaker.words.measures[measure], park.figures[measure], speaker) ?? [],
    ),
  };
  return [
    place,
    dataset(asked, park, 'parks', name, description),
    crumbs(asked, [
      ...(zoneName && zoneRoute ? [[zoneName, zoneRoute] as const] : []),
      [name, route],
    ]),
  ];
};

const zoneThings: PlaceThings = (asked, description) => {
  const { route, atlas, speaker, detail } = asked;
  const zone = byId(atlas.zones, route.id);
  const name = speaker.text(zone.name);
  const page = urlOf(asked, route);
  const { declaredHa } = byId(atlas.report.zones, zone.id);
  const place: WithContext<Place> = {
    '@context': 'https://schema.org',
    '@type': 'Place',
    '@id': `${page}#place`,
    name,
    alternateName: zone.name.vi,
    description,
    url: page,
    address: { '@type': 'PostalAddress', addressCountry: 'VN', addressRegion: 'Quảng Ninh' },
    containsPlace: zone.parks
      .flatMap((id) => findPark(atlas, id) ?? [])
      .map((park) => ({
        '@type': 'Place',
        name: speaker.text(park.name),
        url: urlOf(asked, { kind: 'park', id: park.id }),
      })),
    additionalProperty: [
      {
        '@type': 'PropertyValue',
        // Every catalogue of claims names the area.
        name: detail.claims.area!,
        value: declaredHa,
        unitText: 'ha',
        unitCode: 'HAR',
      },
    ],
  };
  return [place, dataset(asked, zone, 'zones', name, description), crumbs(asked, [[name, route]])];
};

/** What every collection says of its places; a place without a published site has no coordinates. */
const plainThings =
  (collection: PlainCollection): PlaceThings =>
  (asked, description) => {
    const { route, atlas, speaker } = asked;
    const place = byId<Atlas[PlainCollection][number]>(atlas[collection], route.id);
    const { location, commune } = place;
    const index = indexOf(collection);
    // That of a part is no figure of the place.
    const claim = pickClaim(
      (place.measures.plannedArea ?? []).filter(isNumberClaim).filter(({ covers }) => !covers),
    );
    const area =
      claim && quantity(speaker.words.measures.plannedArea, claimed(claim, 'plannedArea'), speaker);
    const name = speaker.text(place.name);
    const page = urlOf(asked, route);
    const thing: WithContext<Place> = {
      '@context': 'https://schema.org',
      '@type': 'Place',
      '@id': `${page}#place`,
      name,
      alternateName: place.name.vi,
      description,
      url: page,
      ...(location && {
        geo: { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lon },
      }),
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'VN',
        addressRegion: 'Quảng Ninh',
        ...(commune?.units[0] && { addressLocality: commune.units[0].name }),
      },
      ...(area && { additionalProperty: area }),
    };
    return [
      thing,
      dataset(asked, place, collection, name, description),
      crumbs(asked, [
        ...(index ? [[asked.detail.map.layer[index], { kind: index }] as const] : []),
        [name, route],
      ]),
    ];
  };

/** Collections that say more. */
const things: Readonly<Partial<Record<PlaceCollection, PlaceThings>>> = {
  parks: parkThings,
  zones: zoneThings,
};

/**
 * What a page holds in the vocabulary of schema.org: the place, its dataset with licence and dates, and where the page
 * stands.
 */
export function structuredData(asked: HeadRequest, title: string, description: string): Thing[] {
  const { kind } = asked.route;
  const collection = collectionOf(kind);
  if (aboutPage(kind).indexed === 'never') return [];
  if (collection) {
    const thingsOf = things[collection] ?? plainThings(collection as PlainCollection);
    return thingsOf(asked, description);
  }
  if (kind !== home) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: title,
      description,
      url: urlOf(asked, asked.route),
      inLanguage: asked.speaker.language,
    },
  ];
}
