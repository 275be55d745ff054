/** The questions that a visitor touches, with the view that each opens; their words are in the catalogue. */
export const questions = [
  { key: 'port', query: 'vacancy=50-&port=any~60km~50000dwt&power=110kv' },
  {
    key: 'border',
    query: 'gate=any~60km&sector=textiles-garments&preset=textiles&sv=1&sort=score',
  },
  {
    key: 'chips',
    query: 'sector=semiconductors-high-tech&preset=electronics&sv=1&sort=score&year=2028',
  },
] as const;
