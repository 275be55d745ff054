import { createContext, use, useSyncExternalStore } from 'react';
import type { AnyFilter, Dataset, FilterState } from '@sites/domain';
import { type LinkState, emptyLink, writeLink } from '@sites/link';
import type { Speaker } from '@sites/words';
import type { LinkStore, Mode } from './link-store.ts';

/** What every part of a page may read. */
export interface Site {
  readonly speaker: Speaker;
  readonly atlas: Dataset;
  /** Path below the language. */
  readonly page: string;
  readonly link: LinkStore;
}

const SiteContext = createContext<Site | undefined>(undefined);
export const SiteProvider = SiteContext.Provider;

export function useSite(): Site {
  const site = use(SiteContext);
  if (!site) throw new Error('a part of the page stands outside its SiteProvider');
  return site;
}

export interface Link {
  readonly state: LinkState;
  /** The path and query of a state, on the map page. */
  href(state: LinkState): string;
  go(state: LinkState, mode?: Mode): void;
  setFilter(key: string, value: unknown, mode?: Mode): void;
}

export const withFilter = (state: LinkState, key: string, value: unknown): LinkState => {
  const { [key as keyof FilterState]: _, ...rest } = state.filters;
  return { ...state, filters: value === undefined ? rest : { ...state.filters, [key]: value } };
};

export function addressOf(language: string, state: LinkState): string {
  const query = writeLink(state);
  return `/${language}/${query ? `?${query}` : ''}`;
}

export function useLink(): Link {
  const { link, speaker } = useSite();
  const { state } = useSyncExternalStore(link.subscribe, link.get, link.get);
  const go: Link['go'] = (next, mode = 'push') => link.go(next, mode);
  return {
    state, go,
    href: (next) => addressOf(speaker.language, next),
    setFilter: (key, value, mode) => go(withFilter(state, key, value), mode),
  };
}

export const isFiltered = (state: LinkState): boolean => Object.keys(state.filters).length > 0;
export const cleared = (state: LinkState): LinkState => ({ ...state, filters: emptyLink.filters });
export const without = (state: LinkState, key: 'park' | 'show'): LinkState => {
  const { [key]: _, ...rest } = state;
  return rest;
};
export const valueOf = (state: LinkState, filter: AnyFilter): unknown => (state.filters as Record<string, unknown>)[filter.key];
