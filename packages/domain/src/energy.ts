/** What makes the power of plants and projects; `import` is power from abroad. */
export const fuels = ['coal', 'lng', 'wind', 'solar', 'biomass', 'waste', 'import'] as const;
export type Fuel = (typeof fuels)[number];

/** How far a plant or project has come, the nearest first. `named`: spoken of, without a figure of any plan. */
export const energyStates = [
  'operating',
  'building',
  'planned',
  'named',
  'not-built',
  'cancelled',
  'unknown',
] as const;
export type EnergyState = (typeof energyStates)[number];
