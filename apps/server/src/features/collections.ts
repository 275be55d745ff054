import type { CollectionId } from '@sites/domain';

/** What the API says of each collection. */
export const collectionTexts: Readonly<
  Record<CollectionId, { readonly title: string; readonly description: string }>
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
  },
  airports: { title: 'Airports', description: 'Airports in reach.' },
  gates: {
    title: 'Border gates',
    description: 'Gates and crossings on the land border with Guangxi, China.',
  },
  interchanges: {
    title: 'Expressway interchanges',
    description: 'Interchanges of the expressways.',
  },
  plants: { title: 'Power plants', description: 'Power plants, working, being built and planned.' },
  substations: {
    title: 'Substations',
    description:
      'Grid substations of 110 kV and more; half of them have no published site and a null geometry.',
  },
  roads: {
    title: 'Roads',
    description: 'Coarse road network that the distances are modelled on; schematic lines.',
  },
};
