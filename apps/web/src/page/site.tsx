import { type ComponentType, createContext, use, useSyncExternalStore } from 'react';
import type { Atlas, FilterState, Groups, Outcome, Values } from '@sites/domain';
import { type LinkState, emptyLink, writeLink } from '@sites/link';
import type { DetailWords, LaterWords, Speaker } from '@sites/words';
import { type PageKind, type Route, aboutPage, isInFrame, pageAddress } from './route.ts';
import type { LinkStore, Mode } from './link-store.ts';

interface Controller {
  readonly name: string;
  readonly contact: string;
}

/** What the controls of the question are told. */
export interface ControlsProps {
  /** A filter's key, `ranking` or `more`. */
  readonly of: string;
  /** The filters behind `more`. */
  readonly others: readonly string[];
  readonly isOpen: boolean;
}

/** Parts that the server draws with the page, and whose scripts come after the list. */
export interface LaterParts {
  readonly AnswerCard: ComponentType<{ readonly groups: Groups }>;
  readonly Controls: ComponentType<ControlsProps>;
  readonly PlaceJumps: ComponentType<{ readonly text: string }>;
  readonly RowReasons: ComponentType<{ readonly outcome: Outcome }>;
  readonly SwapNote: ComponentType<{ readonly outcomes: readonly Outcome[] }>;
  readonly YearNotice: ComponentType<{ readonly year: number }>;
  readonly Units: ComponentType;
}

/** What every part of a page may read. */
export interface Site {
  readonly speaker: Speaker;
  /** The atlas as it is for the year of the link; `now` is as it stands. */
  readonly atlas: Atlas;
  readonly now: Atlas;
  readonly kind: PageKind;
  /** The place that a page is about. */
  readonly id?: string | undefined;
  /** The query by which the server knows the page, for pages with a form of their own. */
  readonly search: string;
  /** The address that leads nowhere, on the page that says so. */
  readonly asked?: string | undefined;
  /** Where the product is reached, for addresses on paper and in frames: `https://sites.example`. */
  readonly origin: string;
  readonly link: LinkStore;
  /** Who answers for what enquiries hold: known to the server, for pages whose script does not run. */
  readonly controller?: Controller | undefined;
  /** How long an enquiry is kept: known to the server, as above. */
  readonly retentionMonths?: number | undefined;
  /** Words that came after the list's, with what needs them. */
  readonly laterWords?: Partial<LaterWords>;
  /** The component of an open panel, where it is loaded already. */
  readonly Panel?: ComponentType | undefined;
  /** The parts that come later, where they are there already. */
  readonly parts?: LaterParts | undefined;
}

const SiteContext = createContext<Site | undefined>(undefined);
export const SiteProvider = SiteContext.Provider;

export function useSite(): Site {
  const site = use(SiteContext);
  if (!site) throw new Error('a part of the page stands outside its SiteProvider');
  return site;
}

/** Words of a catalogue that comes after the list's. */
export function useWords<C extends keyof LaterWords>(catalogue: C): LaterWords[C] {
  const words: LaterWords[C] | undefined = useSite().laterWords?.[catalogue];
  if (!words) throw new Error('a part of the page speaks before its words are loaded');
  return words;
}

/** Words of panels, pages and files. */
export const useDetail = (): DetailWords => useWords('detail');

/** Links from a frame to other pages open a window: the frame is for the view it shows. */
export const outward = (kind: PageKind) =>
  isInFrame(kind) ? { target: '_blank', rel: 'noopener' } : {};

export interface Link {
  readonly state: LinkState;
  /** The path and query of a state, on this page or another. */
  href(state: LinkState, route?: Route): string;
  go(state: LinkState, mode?: Mode): void;
  setFilter(key: string, value: unknown, mode?: Mode): void;
}

/** An order by nearness needs its point. */
const sortable = (state: LinkState): LinkState =>
  state.sort === 'near' && !state.filters.near ? { ...state, sort: emptyLink.sort } : state;

export const withFilter = (state: LinkState, key: string, value: unknown): LinkState => {
  const { [key as keyof FilterState]: _, ...rest } = state.filters;
  return sortable({
    ...state,
    ...(key === 'q' && { typed: undefined }),
    filters: value === undefined ? rest : { ...state.filters, [key]: value },
  });
};

/** The address of a page with a view. */
export function addressOf(language: string, route: Route, state: LinkState): string {
  const query = writeLink(state, aboutPage(route.kind).form);
  return `${pageAddress(language, route)}${query && `?${query}`}`;
}

export function useLink(): Link {
  const site = useSite();
  const { link, speaker } = site;
  const stateNow = () => link.get().state;
  const state = useSyncExternalStore(link.subscribe, stateNow, stateNow);
  const go: Link['go'] = (next, mode = 'push') => link.go(next, mode);
  return {
    state,
    go,
    href: (next, route = site) => addressOf(speaker.language, route, next),
    setFilter: (key, value, mode) => go(withFilter(state, key, value), mode),
  };
}

export const isFiltered = (state: LinkState): boolean => Object.keys(state.filters).length > 0;
export const cleared = (state: LinkState): LinkState =>
  sortable({ ...state, filters: emptyLink.filters, typed: undefined });
export const without = (
  state: LinkState,
  key: 'park' | 'show' | 'year' | 'ranking' | 'version',
): LinkState => {
  const { [key]: _, ...rest } = state;
  return rest;
};
export const valueOf = ({ filters }: { filters: Values }, key: string): unknown => filters[key];
