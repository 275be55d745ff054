import type { PageKind } from '../src/page/pages.ts';

export const fourParks = 'dong-mai,song-khoai,texhong-hai-ha,nam-tien-phong';

/** An address of every kind of page, below the language, with much on it. A new kind does not compile without one. */
export const pageSamples: Readonly<Record<PageKind, string>> = {
  finder: '',
  embed: 'embed?vacancy=10-',
  province: 'province',
  data: 'data',
  rules: 'rules?place=dong-mai&kwh.normal=1000000',
  energy: 'energy?mw=40&mwh=250000&clean=30',
  compare: `compare?compare=${fourParks}&w=port3&sv=1`,
  zone: 'zones/quang-yen',
  clusters: 'clusters?area=20-&port=any~60km',
  cluster: 'clusters/dong-mai',
  park: 'parks/dong-mai',
  ask: `ask?star=${fourParks}&vacancy=10-&port=any~60km&about=shortlist`,
  enquiry: 'enquiry',
  privacy: 'privacy',
  accessibility: 'accessibility',
  offline: 'offline',
  'park-sheet': 'parks/dong-mai/sheet',
  sheet: `sheet?star=${fourParks}`,
  pack: `pack?star=${fourParks}&vacancy=10-&port=any~60km&w=port3&sv=1`,
  kiosk: 'kiosk',
  desk: 'desk',
  booth: 'desk/booth',
  'desk-invite': 'desk/invite',
  'not-found': 'nowhere',
};

/** A page that is not there has nothing to become interactive. */
export const staysStill = (path: string): boolean => path.endsWith(pageSamples['not-found']);
