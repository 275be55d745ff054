/** Words of the page about the province, in English; the shape of every other catalogue. */
export const province = {
  lead: 'Zones, parks, clusters and energy on one page. Every figure opens its source and date.',
  figures: {
    zones: 'economic zones',
    parks: 'industrial parks',
    clusters: (planned: number) => `clusters founded, of ${planned} planned by 2030`,
    foreign: (projects: number) =>
      `registered from abroad; ${projects} ${projects === 1 ? 'project' : 'projects'} in zones and parks`,
    domestic: 'registered at home',
    growth: 'growth of the economy (GRDP)',
    budget: 'budget revenue',
  },
  target: 'Targets, not results',
  map: 'The province with its zones, parks, ports and main roads',
  legend: 'Dashed: the radius in which a park lies; boundaries are not published.',
  land: {
    title: 'How far the park land has come',
    planned: 'planned',
    underWay: (projects: number) =>
      `infrastructure under way, ${projects} ${projects === 1 ? 'project' : 'projects'}`,
    cleared: 'cleared',
    leased: 'leased',
    ready: 'ready to lease',
  },
  known: {
    title: 'What is known of it, park by park',
    note: (counted: number, of: number, ha: string) =>
      `${counted} of ${of} planned parks, ${ha}; the other names are not published`,
  },
  clusters: {
    title: 'Clusters by 2030',
    text: (known: number, planned: number) => `${known} of ${planned} known by name`,
    operating: 'operating',
    building: 'under construction',
    planned: 'planned',
    unnamed: 'names not published',
  },
  bottlenecks: 'Bottlenecks the province names',
  directions: 'Directions the province names',
  energy: 'Energy',
  begin: {
    title: 'How to begin',
    find: (parks: number) =>
      `Filter ${parks} ${parks === 1 ? 'park' : 'parks'} by land, port and power`,
    rules: (rules: number) =>
      `Read ${rules} ${rules === 1 ? 'rule' : 'rules'} on tax, land and power`,
    open: (open: number) => `${open} to be confirmed`,
    ask: 'Ask who decides',
    steps:
      'The steps to a licence and how long they take are not in our sources: ask the authority.',
  },
};
export type ProvinceWords = typeof province;
