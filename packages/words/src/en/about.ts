/** Words of the page about the data, in English; the shape of every other catalogue. */
export const about = {
  contents: 'On this page',
  lead: (date: string) => `Every figure carries its source, date and confidence. Compiled ${date}.`,
  totals: 'Official totals beside our records',
  official: 'Official',
  ours: 'Our records',
  sumOf: (ha: string, counted: number, of: number) =>
    `${ha} (${counted} of ${of} named parks; parts of a park are not added again)`,
  zonesSum: (ha: string, counted: number, of: number) => `${ha} (${counted} of ${of} zones)`,
  recordsSplit: (named: number, projects: number) =>
    `${named} named ${named === 1 ? 'park' : 'parks'} and ${projects} licensed ${projects === 1 ? 'project' : 'projects'} inside two of them`,
  coverage: 'How many of the parks have each figure',
  coverageHead: {
    figure: 'Figure',
    known: 'Exact',
    bounds: 'Within bounds',
    unknown: 'Unknown',
    none: 'Not applicable',
    oldest: 'Oldest',
    newest: 'Newest',
  },
  publishedHead: 'Published claims by measure',
  parksWith: 'Parks',
  zones: 'Zone outlines',
  zonesNote:
    'Drawn by us from key points, the coast and the published land border. Indicative; the sea sides are schematic.',
  declared: 'Official, ha',
  drawn: 'Drawn, ha',
  difference: 'Difference',
  accuracy: 'Accuracy',
  routes: 'Modelled and published road distances',
  routesNote: (usable: number, of: number, median: string, error: string, share: string) =>
    `${usable} of ${of} published distances can be compared (the others are not longer than the straight line). The median error is ${median}; ± ${error} covers ${share} of them and widens every distance we show.`,
  from: 'From',
  to: 'To',
  published: 'Published, km',
  model: 'Model, km',
  straight: 'Straight, km',
  error: 'Error',
  notUsable: 'not usable',
  conflicts: 'Open conflicts',
  settled: 'Settled',
  method: 'Methods',
  methods: [
    '“Now” means last published. A figure that is not published is unknown, never 0; bounds follow from named rules and cite what they rest on.',
    'A filter answers match, no match or may match: match when every value inside the bounds passes, no match when none does.',
    'Roads: shortest and fastest route over a coarse network, free flow, without sea crossings.',
    'Substations: straight line to the nearest located one; half of them have no published site.',
    'The map is schematic: coast GSHHG, land border OpenStreetMap, province line Natural Earth. Sea bands show distance from the shore, not depth.',
  ] as readonly string[],
  licences: 'Licences',
  licence: [
    'Facts: compiled from public sources, each cited. Coast: GSHHG, LGPL-3. Land border: © OpenStreetMap contributors, ODbL 1.0. Province line: Natural Earth, public domain. Font: Be Vietnam Pro, OFL 1.1.',
  ] as readonly string[],
  notices: 'Parts made by others, with their licences in full',
  api: 'The same data by a standard API (OGC API – Features, GeoJSON)',
  sources: 'All sources',
  accessed: (date: string) => `read ${date}`,
  pins: (mapped: number, estimated: number, placeholder: number) =>
    `Sites: ${mapped} from public maps, ${estimated} estimated, ${placeholder} ${placeholder === 1 ? 'placeholder' : 'placeholders'}.`,
};
export type AboutWords = typeof about;
