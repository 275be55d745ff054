/** Words of the page about incentives and rules, in English; the shape of every other catalogue. */
export const law = {
  title: 'Incentives and rules by date',
  lead: 'Which rules hold for a place and a licence date. For orientation: no tax or legal advice.',
  place: 'Place', licensed: 'Licence date', investment: 'Investment, million USD', show: 'Show the rules',
  anywhere: 'A place outside the zones', inAnyZone: 'A place in an economic zone',
  applies: 'Applies', expired: 'No longer', 'not-yet': 'Not yet', toConfirm: 'To be confirmed',
  until: (date: string) => `for licences until ${date}`, from: (date: string) => `for licences from ${date}`, always: 'for any licence date',
  noSize: 'No rule on file depends on the size of the investment; special terms for large projects are for the authority to say.',
  confirmWith: 'Confirm with',
  bad: (items: string) => `These values cannot be read and were left out: ${items}`,
  topics: { 'income-tax': 'Corporate income tax', 'land-rent': 'Land rent', 'import-duty': 'Import duty', support: 'Provincial support', 'power-purchase': 'Direct power purchase', 'rooftop-solar': 'Rooftop solar' },
  tariff: 'Electricity tariff for manufacturing', perKwh: 'VND per kWh before VAT', voltage: 'Voltage', voltages: { '110-up': '110 kV and more', '22-110': '22 to 110 kV', '6-22': '6 to 22 kV', 'below-6': 'below 6 kV' },
  times: { normal: 'Normal hours', 'off-peak': 'Off-peak', peak: 'Peak' },
  load: 'Energy a month, kWh', cost: 'Energy cost a month', costOf: (vnd: string, kwh: string) => `${vnd} VND before VAT for ${kwh} kWh`,
  estimate: 'An estimate: it rests on prices that must be confirmed.', firm: 'It rests on reported prices.',
};
export type LawWords = typeof law;
