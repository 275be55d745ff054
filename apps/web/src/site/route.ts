/** Kinds of pages. Each is a script of its own, with words of its own: the list never waits for the others. */
export const pageKinds = [
  'finder',
  'embed',
  'data',
  'compare',
  'rules',
  'park',
  'zone',
  'park-sheet',
  'sheet',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** What a path below the language asks for; `id` names the park or zone. */
export interface Route {
  readonly kind: PageKind;
  readonly id?: string;
}

const fixed: Readonly<Record<string, PageKind>> = {
  '': 'finder',
  embed: 'embed',
  data: 'data',
  compare: 'compare',
  rules: 'rules',
  sheet: 'sheet',
};

interface Places {
  readonly parks: readonly { readonly id: string }[];
  readonly zones: readonly { readonly id: string }[];
}

/** The page at a path below the language: `data`, `parks/dong-mai`, `parks/dong-mai/sheet`; undefined where there is none. */
export function parsePath(path: string, { parks, zones }: Places): Route | undefined {
  const kind = Object.hasOwn(fixed, path) ? fixed[path] : undefined;
  if (kind) return { kind };
  const [collection, id, ...rest] = path.split('/');
  if (collection === 'parks' && parks.some((park) => park.id === id)) {
    if (rest.length === 0) return { kind: 'park', id: id! };
    return rest.length === 1 && rest[0] === 'sheet' ? { kind: 'park-sheet', id: id! } : undefined;
  }
  return collection === 'zones' && rest.length === 0 && zones.some((zone) => zone.id === id)
    ? { kind: 'zone', id: id! }
    : undefined;
}
