/** What costs: an address of each kind that nobody has asked for yet. */
export const kinds: Readonly<Record<string, (at: number) => string>> = {
  pages: (at) => `/en/?area=${1 + at / 100}-`,
  sheets: (at) => `/ja/sheet?star=dong-mai,song-khoai,viet-hung&area=${1 + at / 100}-`,
  'API filters': (at) => `/api/collections/parks/items?area=${1 + at / 100}-`,
  CSV: (at) => `/api/collections/parks/items?f=csv&area=${1 + at / 100}-`,
  XLSX: (at) => `/api/collections/parks/items?f=xlsx&area=${1 + at / 100}-`,
  previews: (at) => `/preview/ko.png?area=${1 + at / 100}-`,
};

/** The addresses of a kind, or of all by turns. */
export function addresses(kind: string, from: number): (at: number) => string {
  const all = Object.values(kinds);
  const one = kinds[kind];
  return (at) => (one ?? all[at % all.length]!)(from + at);
}
