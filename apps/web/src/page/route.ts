import { type PlaceCollection, currentId } from '@sites/domain';
import { type PageEntry, type PageKind, pages } from './pages.ts';

export type { PageKind };
type Path<K extends PageKind> = (typeof pages)[K]['path'];

/** Kinds of pages that are about one place. */
type PlacePageKind = {
  [K in PageKind]: Path<K> extends `${string}:id${string}` ? K : never;
}[PageKind];

/** Collections whose places have pages. */
export type PagedCollection = {
  [K in PageKind]: Path<K> extends `${infer C}/:id${string}` ? C : never;
}[PageKind];

/** What a path below the language asks for; `id` names the place that a page is about. */
export interface Route {
  readonly kind: PageKind;
  readonly id?: string | undefined;
}

/** A page to link to: by its kind, and by its place where it is about one. */
export type PageTarget =
  | { readonly page: PlacePageKind; readonly id: string }
  | { readonly page: Exclude<PageKind, PlacePageKind>; readonly id?: undefined };

type Place = { readonly id: string; readonly formerIds?: readonly string[] | undefined };
type Places = Readonly<Record<PagedCollection, readonly Place[]>>;

export const pageKinds = Object.keys(pages) as PageKind[];
export const aboutPage = (kind: PageKind): PageEntry => pages[kind];

/** The page that visitors begin with. */
export const home = 'finder';

/** Whether places open beside the list and the map of a page. */
export const hasMap = (kind: PageKind): boolean => pages[kind].script === pages[home].script;
export const isInFrame = (kind: PageKind): boolean => pages[kind].stands === 'in-frames';

/** The path of a page below the language. */
export const pagePath = (kind: PageKind, id = ''): string => pages[kind].path.replace(':id', id);

/** The address of a page without a view. */
export const pageAddress = (language: string, { kind, id }: Route): string =>
  `/${language}/${pagePath(kind, id)}`;

/** The collection of the place that a page is about. */
export const collectionOf = (kind: PageKind): PagedCollection | undefined =>
  pages[kind].path.includes(':id')
    ? (pages[kind].path.split('/')[0] as PagedCollection)
    : undefined;

/** Whether the places of a collection have pages. */
export const hasPage = (collection: PlaceCollection): collection is PagedCollection =>
  pageKinds.some((kind) => collectionOf(kind) === collection);

/** A page that lists a collection: it has the collection's name. */
type IndexKind = Extract<PageKind, PlaceCollection>;
export const indexOf = (collection: PlaceCollection): IndexKind | undefined =>
  pageKinds.find((kind): kind is IndexKind => kind === collection);

/** The page about a place of a collection. */
export function pageOf(collection: PagedCollection): PlacePageKind {
  const found = pageKinds.find(
    (kind): kind is PlacePageKind => pages[kind].path === `${collection}/:id`,
  );
  if (!found) throw new Error(`places of ${collection} have no page`);
  return found;
}

/** The page at a path below the language: `parks/dong-mai`, `parks/dong-mai/sheet`; its id is the present one. */
export function parsePath(path: string, places: Places): Route {
  const [first, named = '', ...rest] = path.split('/');
  const presentId = (collection: PagedCollection) => currentId(places[collection], named);
  const kind = pageKinds.find((one) => {
    const collection = collectionOf(one);
    if (!collection) return one !== 'not-found' && pages[one].path === path;
    const isMeant =
      first === collection && pages[one].path === [collection, ':id', ...rest].join('/');
    return isMeant && presentId(collection) !== undefined;
  });
  if (!kind) return { kind: 'not-found' };
  const collection = collectionOf(kind);
  return collection ? { kind, id: presentId(collection) } : { kind };
}

/** The paths of all pages that search engines are told of. */
export const listedPaths = (places: Places): string[] =>
  pageKinds
    .filter((kind) => pages[kind].indexed === 'listed')
    .flatMap((kind) => {
      const collection = collectionOf(kind);
      return collection ? places[collection].map(({ id }) => pagePath(kind, id)) : [pagePath(kind)];
    });
