export const lawTopics = [
  'income-tax',
  'land-rent',
  'import-duty',
  'support',
  'power-purchase',
  'rooftop-solar',
] as const;

export const voltages = ['110-up', '22-110', '6-22', 'below-6'] as const;
export const tariffTimes = ['normal', 'off-peak', 'peak'] as const;
export type Voltage = (typeof voltages)[number];
export type TariffTime = (typeof tariffTimes)[number];
