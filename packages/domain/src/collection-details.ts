import type { CollectionId, Destination, PointLayer } from './collections.ts';

/** What the API says of a collection. */
interface Said {
  readonly title: string;
  readonly description: string;
}
/** How the places of a layer of points are drawn. */
interface Drawn {
  /** A line icon, drawn on a grid of 16. */
  readonly icon: string;
  readonly minzoom: number;
}
/** What an authority calls that to which roads are measured: the Vietnamese term, printed on every sheet. */
interface Termed {
  readonly term: string;
}

/** What is said and drawn of every collection beyond its entry: the list is shown without it. */
export const collectionDetails: Readonly<
  Record<CollectionId, Said> & Record<PointLayer, Drawn> & Record<Destination, Termed>
> = {
  zones: {
    title: 'Economic zones',
    description:
      'The five economic zones of Quảng Ninh. Outlines are indicative, drawn from key points, the coast and the ' +
      'published land border.',
  },
  parks: {
    title: 'Industrial parks',
    description:
      'The 23 planned industrial parks. Shapes are discs of the planned area around an estimated point; figures ' +
      'carry source, date and confidence.',
  },
  ports: {
    title: 'Seaports',
    description: 'Ports, anchorages and landings in and near Quảng Ninh.',
    icon:
      'M8 5.2v9M8 5.2a1.7 1.7 0 1 0 0-3.4a1.7 1.7 0 0 0 0 3.4M5 7.4h6' +
      'M2.6 9.6c.4 3 2.600 4.600 5.400 4.600s5-1.600 5.400-4.600',
    minzoom: 7.5,
    term: 'Cảng biển',
  },
  airports: {
    title: 'Airports',
    description: 'Airports in reach.',
    icon:
      'M8 1.800c.8 0 1.100 1 1.100 2v2.400l5 3v1.500l-5-1.500v3l1.600 1.200v1.200' +
      'L8 13.900l-2.700.7v-1.200L6.900 12.200v-3l-5 1.500V9.200l5-3V3.800c0-1 .3-2 1.100-2z',
    minzoom: 7,
    term: 'Cảng hàng không',
  },
  gates: {
    title: 'Border gates',
    description: 'Gates and crossings on the land border with Guangxi, China.',
    icon: 'M3 14V4.500h10V14M3 7.500h10M6.300 14v-3.500h3.400V14',
    minzoom: 8,
    term: 'Cửa khẩu',
  },
  interchanges: {
    title: 'Expressway interchanges',
    description: 'Interchanges of the expressways.',
    term: 'Nút giao đường cao tốc',
  },
  plants: {
    title: 'Power plants',
    description: 'Power plants, working, being built and planned.',
    icon: 'M9 1.800L3.800 9h3.700L7 14.200L12.200 7H8.500z',
    minzoom: 7.5,
  },
  substations: {
    title: 'Substations',
    description:
      'Grid substations of 110 kV and more; half of them have no published site and a null geometry.',
    icon: 'M2.800 2.800h10.400v10.400H2.800zM9 4.800L6 8.600h2.300L7.300 11.500',
    minzoom: 8,
  },
  clusters: {
    title: 'Industrial clusters',
    description:
      'Industrial clusters (cụm công nghiệp), which are no industrial parks and never among them. Each stands at an ' +
      'estimated point of its commune; one whose commune is not published has a null geometry.',
    icon: 'M5.700 2.400h4.600V7H5.700zM2.200 9h4.600v4.600H2.200zM9.200 9h4.600v4.600H9.200z',
    minzoom: 8,
  },
  roads: {
    title: 'Roads',
    description: 'Coarse road network that the distances are modelled on; schematic lines.',
  },
};
