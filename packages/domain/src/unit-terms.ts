/** Units in which a reader may want areas; the data keeps hectares. */
export const areaUnits = ['ha', 'm2', 'acre', 'mu', 'pyeong'] as const;
export type AreaUnit = (typeof areaUnits)[number];

/** Currencies in which a reader may want money; the data keeps the published one. */
export const currencies = ['USD', 'VND', 'CNY', 'JPY', 'KRW', 'TWD', 'IDR'] as const;
export type Currency = (typeof currencies)[number];
