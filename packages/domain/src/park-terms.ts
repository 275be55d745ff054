export const parkStatuses = ['operating', 'under-construction', 'licensed', 'planned'] as const;
export type ParkStatus = (typeof parkStatuses)[number];

/** Sectors as coded in the fact base; the published wording stands beside the code. */
export const sectors = [
  'electronics',
  'semiconductors-high-tech',
  'solar-equipment',
  'automotive',
  'machinery-metal',
  'textiles-garments',
  'food-processing',
  'chemicals-petrochemicals',
  'building-materials',
  'consumer-goods-packaging',
  'logistics-port',
  'energy-mining-support',
  'other',
] as const;

export const powerKinds = ['110kv', '220kv', 'steam', 'gas', 'generation'] as const;
export type PowerKind = (typeof powerKinds)[number];
