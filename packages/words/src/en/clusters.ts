/** Words of the page of clusters, in English: the shape of every other language. */
export const clusters = {
  lead: (known: number, planned: string) =>
    `${known} of the ${planned} clusters planned by 2030 ${known === 1 ? 'is' : 'are'} known to us by name. A cluster is no park: none of them is among the 23, nor in any total of the parks.`,
  search: 'Cluster, commune or developer',
  show: 'Show the clusters',
  sort: 'Sort by',
  ready: 'in use first',
  station: 'Substation within, km',
  all: (count: number) => (count === 1 ? '1 cluster' : `All ${count} clusters`),
  counts: (match: number, of: number, may: number, no: number) =>
    `${match} of ${of} ${match === 1 ? 'matches' : 'match'}, ${may} may match, ${no} ${no === 1 ? 'does' : 'do'} not`,
  ignored: (items: string) =>
    `Clusters publish nothing that answers these filters, so they were left out: ${items}`,
  none: 'No cluster matches.',
  hide: 'Hide clusters that may match',
  hidden: (count: number) =>
    count === 1
      ? '1 cluster that may match is hidden'
      : `${count} clusters that may match are hidden`,
  take: (count: number) =>
    count === 1 ? 'Download the 1 cluster listed' : `Download the ${count} clusters listed`,
  unplaced: 'Not on the map: the site is not published.',
  onMap: 'Clusters on the map',
  totals: 'Official totals beside these records',
  total: 'Total',
  official: 'Official',
  ours: 'These records',
  sum: (area: string, known: number, of: number) => `${area}, known for ${known} of ${of}`,
  count: (number: number) => `${number} of them here by name`,
  stages: (operating: number, building: number, planned: number) =>
    `${operating} operating, ${building} under construction, ${planned} planned`,
  /** Official totals by the name that the data gives them. */
  names: {
    clustersPlanned: 'Planned',
    clusterPlannedArea: 'Their area',
    clustersFounded: 'Founded or enlarged',
    clusterArea: 'Area of those',
    clustersInPreparation: 'In preparation',
    clusterCapital: 'Capital for infrastructure',
    clusterOccupancy: 'Occupancy',
    clusterProjects: 'Projects of tenants',
    clusterWorkers: 'Workers',
  } as Readonly<Record<string, string>>,
  difference: {
    heading: 'Park or cluster: what our sources say',
    topic: 'Question',
    parks: 'Industrial park',
    clusters: 'Industrial cluster',
    law: 'What the law says',
    lawText: 'Our sources hold no text of law on the difference.',
    size: 'How large',
    sizeText: (from: string, to: string, known: number, of: number) =>
      `${from} to ${to}, known for ${known} of ${of}`,
    manager: 'Who manages',
    managerParks: (authority: string) =>
      `Our records name the ${authority} for questions about zones and parks.`,
    managerClusters:
      'Not published in our sources. Three records cite a founding decision of a People’s Committee.',
    purpose: 'What for',
    purposeParks: (known: number, of: number) => `Sectors are reported for ${known} of ${of}.`,
    purposeClusters:
      'Two keep room for firms that move out of residential areas (Đông Mai, East Đầm Hà B); one is for supporting industry. Nothing is published about the others.',
  },
};
export type ClustersWords = typeof clusters;
