import { forms } from '@sites/link';
import type { LaterWords } from '@sites/words';

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
  /** Keys of the form that it has of its own. */
  readonly form?: readonly string[];
}

/**
 * Every page, in the order of the sitemap. To add one: an entry here, its component, its words. Router, head, scripts
 * that are fetched ahead, sitemap and links read this table; nothing else writes a path. Titles stand in
 * `page-titles.ts`: no list waits for them.
 */
export const pages = {
  finder: {
    path: '',
    script: 'find/Finder',
    words: [],
    stands: 'in-site',
    indexed: 'listed',
  },
  embed: {
    path: 'embed',
    script: 'find/Finder',
    words: [],
    stands: 'in-frames',
    indexed: 'never',
  },
  province: {
    path: 'province',
    script: 'province/ProvincePage',
    words: ['detail', 'province'],
    stands: 'in-site',
    indexed: 'listed',
  },
  data: {
    path: 'data',
    script: 'about/DataPage',
    words: ['detail', 'about'],
    stands: 'in-site',
    indexed: 'listed',
  },
  rules: {
    path: 'rules',
    script: 'law/LawPage',
    words: ['law'],
    stands: 'in-site',
    indexed: 'listed',
    form: forms.law,
  },
  energy: {
    path: 'energy',
    script: 'energy/EnergyPage',
    words: ['detail', 'energy', 'law'],
    stands: 'in-site',
    indexed: 'listed',
    form: forms.energy,
  },
  compare: {
    path: 'compare',
    script: 'compare/ComparePage',
    words: ['detail'],
    stands: 'in-site',
    // Without parks it says nothing that anybody would search for.
    indexed: 'unlisted',
  },
  zone: {
    path: 'zones/:id',
    script: 'places/ZonePage',
    words: ['detail'],
    stands: 'in-site',
    indexed: 'listed',
  },
  clusters: {
    path: 'clusters',
    script: 'clusters/ClustersPage',
    words: ['detail', 'clusters'],
    stands: 'in-site',
    indexed: 'listed',
  },
  cluster: {
    path: 'clusters/:id',
    script: 'places/PlacePage',
    words: ['detail'],
    stands: 'in-site',
    indexed: 'listed',
  },
  park: {
    path: 'parks/:id',
    script: 'places/ParkPage',
    words: ['detail'],
    stands: 'in-site',
    indexed: 'listed',
  },
  ask: {
    path: 'ask',
    script: 'enquire/AskPage',
    words: ['detail', 'enquire'],
    stands: 'in-site',
    // What it asks about is in the link: nobody searches for the form alone.
    indexed: 'unlisted',
    form: forms.ask,
  },
  enquiry: {
    path: 'enquiry',
    script: 'enquire/EnquiryPage',
    words: ['detail', 'enquire'],
    stands: 'in-site',
    indexed: 'never',
  },
  privacy: {
    path: 'privacy',
    script: 'privacy/PrivacyPage',
    words: ['detail', 'statements'],
    stands: 'in-site',
    indexed: 'unlisted',
  },
  accessibility: {
    path: 'accessibility',
    script: 'privacy/AccessibilityPage',
    words: ['detail', 'statements'],
    stands: 'in-site',
    indexed: 'unlisted',
  },
  offline: {
    path: 'offline',
    script: 'offline/OfflinePage',
    words: ['detail', 'offline'],
    stands: 'in-site',
    indexed: 'unlisted',
  },
  'park-sheet': {
    path: 'parks/:id/sheet',
    script: 'sheet/ParkSheet',
    words: ['detail'],
    stands: 'on-paper',
    indexed: 'never',
  },
  sheet: {
    path: 'sheet',
    script: 'sheet/ListSheet',
    words: ['detail'],
    stands: 'on-paper',
    indexed: 'never',
  },
  pack: {
    path: 'pack',
    script: 'pack/PackPage',
    words: ['detail'],
    stands: 'on-paper',
    indexed: 'never',
  },
  kiosk: {
    path: 'kiosk',
    script: 'kiosk/KioskPage',
    words: ['detail', 'kiosk', 'offline'],
    stands: 'at-fairs',
    indexed: 'never',
  },
  desk: {
    path: 'desk',
    script: 'desk/DeskPage',
    words: ['detail', 'desk'],
    stands: 'in-site',
    indexed: 'never',
  },
  booth: {
    path: 'desk/booth',
    script: 'booth/BoothPage',
    words: ['detail', 'desk', 'enquire', 'booth', 'offline'],
    stands: 'in-site',
    indexed: 'never',
  },
  'desk-invite': {
    path: 'desk/invite',
    script: 'desk/InvitePage',
    words: ['desk'],
    stands: 'in-site',
    indexed: 'never',
  },
  // What stands where there is no page: its links to other languages lead to the first one.
  'not-found': {
    path: '',
    script: 'site/NotFound',
    words: ['statements'],
    stands: 'in-site',
    indexed: 'never',
  },
} as const satisfies Readonly<Record<string, PageEntry>>;

export type PageKind = keyof typeof pages;
