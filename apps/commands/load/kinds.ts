/** A limit that nobody has asked for yet, and that leaves every park in. */
const fresh = (at: number): string => {
  const lon = 106 + (at % 1e5) / 1e5;
  const lat = 20.5 + Math.floor(at / 1e5) / 1e5;
  return `near=${lon.toFixed(5)},${lat.toFixed(5)}~390km`;
};

/** What costs: an address of each kind that nobody has asked for yet. */
export const kinds = {
  pages: (at: number) => `/en/?${fresh(at)}`,
  sheets: (at: number) => `/ja/sheet?star=dong-mai,song-khoai,viet-hung&${fresh(at)}`,
  'API filters': (at: number) => `/api/collections/parks/items?${fresh(at)}`,
  CSV: (at: number) => `/api/collections/parks/items?f=csv&${fresh(at)}`,
  XLSX: (at: number) => `/api/collections/parks/items?f=xlsx&${fresh(at)}`,
  previews: (at: number) => `/preview/ko.png?${fresh(at)}`,
};

/** The addresses of a kind, or of all by turns. */
export function addresses(kind: string, from: number): (at: number) => string {
  const all = Object.values(kinds);
  const one = kind in kinds ? kinds[kind as keyof typeof kinds] : undefined;
  // A remainder is an index of the list.
  return (at) => (one ?? all[at % all.length]!)(from + at);
}
