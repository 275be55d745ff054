import type { DetailWords, Words } from '@sites/words';
import type { PageKind } from './pages.ts';

/** What a title is made of; `name` is that of the place which the page is about. */
interface Said {
  readonly words: Words;
  readonly detail: DetailWords;
  readonly name: string;
}

export interface PageTitle {
  /** Absent where the title is that of the product. */
  readonly title?: (said: Said) => string;
  /** Whether title and description speak of what the view shows: an open park, chosen parks, filters. */
  readonly ofView?: true;
}

/** How the head of each page speaks of it: apart from the table of pages, as the list needs none of it. */
export const pageTitles: Readonly<Record<PageKind, PageTitle>> = {
  finder: { ofView: true },
  embed: { ofView: true },
  province: { title: ({ detail }) => detail.page.province },
  data: { title: ({ words }) => words.header.about },
  rules: { title: ({ words }) => words.lawLink },
  energy: { title: ({ words }) => words.energyLink },
  compare: { title: ({ detail }) => detail.compare.title, ofView: true },
  zone: { title: ({ name }) => name },
  clusters: { title: ({ words }) => words.list.clusters },
  cluster: { title: ({ name }) => name },
  park: { title: ({ name }) => name },
  ask: { title: ({ detail }) => detail.page.ask },
  enquiry: { title: ({ detail }) => detail.page.enquiry },
  privacy: { title: ({ words }) => words.privacyLink },
  accessibility: { title: ({ detail }) => detail.page.accessibility },
  offline: { title: ({ detail }) => detail.page.offline },
  'park-sheet': { title: ({ detail, name }) => detail.sheet.ofPark(name) },
  sheet: { title: ({ detail }) => detail.sheet.title },
  pack: { title: ({ words }) => words.shortlist.pack },
  kiosk: {},
  desk: { title: ({ detail }) => detail.page.desk },
  booth: { title: ({ detail }) => detail.page.booth },
  'desk-invite': { title: ({ detail }) => detail.page.desk },
  'not-found': { title: ({ words }) => words.notFound.title },
};
