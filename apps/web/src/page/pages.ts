import { forms } from '@sites/link';
import type { DetailWords, LaterWords, Words } from '@sites/words';

/** What a title is made of; `name` is that of the place which the page is about. */
interface Said {
  readonly words: Words;
  readonly detail: DetailWords;
  readonly name: string;
}

export interface PageEntry {
  /** Below the language. `:id` stands for each place of the collection that the path begins with. */
  readonly path: string;
  /** Its component, in a file of the same name. The list is part of the first script, all else comes when needed. */
  readonly script: 'find/Finder' | 'site/NotFound' | `${string}/${string}${'Page' | 'Sheet'}`;
  /** Catalogues of words that it speaks beside the list's. */
  readonly words: readonly (keyof LaterWords)[];
  /** Under the header of the site, alone on paper, in a frame of somebody else's page, or alone on a fair's screen. */
  readonly stands: 'in-site' | 'on-paper' | 'in-frames' | 'at-fairs';
  /** Whether search engines may keep it; the sitemap tells them of the listed. */
  readonly indexed: 'listed' | 'unlisted' | 'never';
  /** Absent where the title is that of the product. */
  readonly title?: (said: Said) => string;
  /** Whether title and description speak of what the view shows: an open park, chosen parks, filters. */
  readonly ofView?: true;
  /** Keys of the form that it has of its own. */
  readonly form?: readonly string[];
}

/**
 * Every page, in the order of the sitemap. To add one: an entry here, its component, its words. Router, head, scripts
 * that are fetched ahead, sitemap and links read this table; nothing else writes a path.
 */
export const pages = {
  finder: {
    path: '',
    script: 'find/Finder',
    words: [],
    stands: 'in-site',
    indexed: 'listed',
    ofView: true,
  },
  embed: {
    path: 'embed',
    script: 'find/Finder',
    words: [],
    stands: 'in-frames',
    indexed: 'never',
    ofView: true,
  },
  province: {
    path: 'province',
    script: 'province/ProvincePage',
    words: ['detail', 'province'],
    stands: 'in-site',
    indexed: 'listed',
    title: ({ detail }) => detail.page.province,
  },
  data: {
    path: 'data',
    script: 'about/DataPage',
    words: ['detail', 'about'],
    stands: 'in-site',
    indexed: 'listed',
    title: ({ words }) => words.header.about,
  },
  rules: {
    path: 'rules',
    script: 'law/LawPage',
    words: ['law'],
    stands: 'in-site',
    indexed: 'listed',
    title: ({ words }) => words.lawLink,
    form: forms.law,
  },
  energy: {
    path: 'energy',
    script: 'energy/EnergyPage',
    words: ['detail', 'energy', 'law'],
    stands: 'in-site',
    indexed: 'listed',
    title: ({ words }) => words.energyLink,
    form: forms.energy,
  },
  compare: {
    path: 'compare',
    script: 'compare/ComparePage',
    words: ['detail'],
    stands: 'in-site',
    // Without parks it says nothing that anybody would search for.
    indexed: 'unlisted',
    title: ({ detail }) => detail.compare.title,
    ofView: true,
  },
  zone: {
    path: 'zones/:id',
    script: 'places/ZonePage',
    words: ['detail'],
    stands: 'in-site',
    indexed: 'listed',
    title: ({ name }) => name,
  },
  clusters: {
    path: 'clusters',
    script: 'clusters/ClustersPage',
    words: ['detail', 'clusters'],
    stands: 'in-site',
    indexed: 'listed',
    title: ({ words }) => words.list.clusters,
  },
  cluster: {
    path: 'clusters/:id',
    script: 'places/PlacePage',
    words: ['detail'],
    stands: 'in-site',
    indexed: 'listed',
    title: ({ name }) => name,
  },
  park: {
    path: 'parks/:id',
    script: 'places/ParkPage',
    words: ['detail'],
    stands: 'in-site',
    indexed: 'listed',
    title: ({ name }) => name,
  },
  ask: {
    path: 'ask',
    script: 'enquire/AskPage',
    words: ['detail', 'enquire'],
    stands: 'in-site',
    // What it asks about is in the link: nobody searches for the form alone.
    indexed: 'unlisted',
    title: ({ detail }) => detail.page.ask,
    form: forms.ask,
  },
  enquiry: {
    path: 'enquiry',
    script: 'enquire/EnquiryPage',
    words: ['detail', 'enquire'],
    stands: 'in-site',
    indexed: 'never',
    title: ({ detail }) => detail.page.enquiry,
  },
  privacy: {
    path: 'privacy',
    script: 'privacy/PrivacyPage',
    words: ['detail', 'statements'],
    stands: 'in-site',
    indexed: 'unlisted',
    title: ({ words }) => words.privacyLink,
  },
  accessibility: {
    path: 'accessibility',
    script: 'privacy/AccessibilityPage',
    words: ['detail', 'statements'],
    stands: 'in-site',
    indexed: 'unlisted',
    title: ({ detail }) => detail.page.accessibility,
  },
  offline: {
    path: 'offline',
    script: 'offline/OfflinePage',
    words: ['detail', 'offline'],
    stands: 'in-site',
    indexed: 'unlisted',
    title: ({ detail }) => detail.page.offline,
  },
  'park-sheet': {
    path: 'parks/:id/sheet',
    script: 'sheet/ParkSheet',
    words: ['detail'],
    stands: 'on-paper',
    indexed: 'never',
    title: ({ detail, name }) => detail.sheet.ofPark(name),
  },
  sheet: {
    path: 'sheet',
    script: 'sheet/ListSheet',
    words: ['detail'],
    stands: 'on-paper',
    indexed: 'never',
    title: ({ detail }) => detail.sheet.title,
  },
  pack: {
    path: 'pack',
    script: 'pack/PackPage',
    words: ['detail'],
    stands: 'on-paper',
    indexed: 'never',
    title: ({ words }) => words.shortlist.pack,
  },
  kiosk: {
    path: 'kiosk',
    script: 'kiosk/KioskPage',
    words: ['detail', 'kiosk'],
    stands: 'at-fairs',
    indexed: 'never',
  },
  desk: {
    path: 'desk',
    script: 'desk/DeskPage',
    words: ['detail', 'desk'],
    stands: 'in-site',
    indexed: 'never',
    title: ({ detail }) => detail.page.desk,
  },
  booth: {
    path: 'desk/booth',
    script: 'booth/BoothPage',
    words: ['detail', 'desk', 'enquire', 'booth'],
    stands: 'in-site',
    indexed: 'never',
    title: ({ detail }) => detail.page.booth,
  },
  'desk-invite': {
    path: 'desk/invite',
    script: 'desk/InvitePage',
    words: ['desk'],
    stands: 'in-site',
    indexed: 'never',
    title: ({ detail }) => detail.page.desk,
  },
  // What stands where there is no page: its links to other languages lead to the first one.
  'not-found': {
    path: '',
    script: 'site/NotFound',
    words: ['statements'],
    stands: 'in-site',
    indexed: 'never',
    title: ({ words }) => words.notFound.title,
  },
} as const satisfies Readonly<Record<string, PageEntry>>;

export type PageKind = keyof typeof pages;
