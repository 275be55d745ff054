import type { IncomingHttpHeaders } from 'node:http';
import {
  type Atlas,
  type Language,
  answer,
  defaultLanguage,
  findFilter,
  isLanguage,
  localDay,
} from '@sites/domain';
import { readLink } from '@sites/link';
import type { Demand, DemandEvent } from '@sites/store';

/** More different addresses than these in a minute are a program's, and wait for nobody. */
const mostAddresses = 5_000;

/** Lists of parks: pages of a language, and the first page of the API. */
const counted = /^\/(?:([a-z-]+)\/|api\/collections\/parks\/items)\?/;
const isLaterPage = /[?&]offset=[1-9]/;

/** What stands in these may be a place that somebody chose: it is counted that, and not what. */
const personal: readonly string[] = ['near'];

/** Whether a browser asks not to be counted. */
export const declines = (headers: IncomingHttpHeaders): boolean =>
  headers['dnt'] === '1' || headers['sec-gpc'] === '1';

/** The languages and events of an address: each filter with its range, and filters that no park meets together. */
export function eventsOf(
  address: string,
  atlas: Atlas,
): { readonly language: Language; readonly events: readonly DemandEvent[] } {
  const url = new URL(address, 'http://sites.invalid');
  const named = counted.exec(address)?.[1] ?? url.searchParams.get('lang') ?? '';
  const language = isLanguage(named) ? named : defaultLanguage;
  const { filters } = readLink(url.search, atlas).state;
  const used = Object.entries(filters).map(([key, value]): DemandEvent => {
    const range = personal.includes(key) ? '' : findFilter(key).write(value);
    return { filter: key, range: range.slice(0, 100) };
  });
  if (used.length === 0) return { language, events: [] };
  const isUnmet = answer(filters, atlas).groups.match.length === 0;
  const nomatch = Object.keys(filters).toSorted().join('&').slice(0, 200);
  return { language, events: isUnmet ? [...used, { nomatch }] : used };
}

interface Count {
  readonly language: Language;
  readonly event: DemandEvent;
  times: number;
}

/**
 * Counts what visitors want, in memory and after they have been answered: of a request it keeps the address for a
 * minute, and nothing of who sent it.
 */
export class DemandCounter {
  readonly #atlas: Atlas;
  #addresses = new Map<string, number>();
  readonly #counts = new Map<string, Count>();

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Sees a request that was answered. */
  saw(address: string, headers: IncomingHttpHeaders, status: number): void {
    if (!counted.test(address) || isLaterPage.test(address)) return;
    if ((status !== 200 && status !== 304) || declines(headers)) return;
    const before = this.#addresses.get(address) ?? 0;
    if (before > 0 || this.#addresses.size < mostAddresses)
      this.#addresses.set(address, before + 1);
  }

  /** Counts the figures that an enquiry asks for, each once. */
  asked(language: Language, measures: Iterable<string>): void {
    for (const measure of new Set(measures)) this.#count(language, { asked: measure }, 1);
  }

  /** Puts what was counted into the store by its day in Vietnam; what it does not take waits for the next time. */
  async flush(demand: Pick<Demand, 'count'>, at: string): Promise<void> {
    const addresses = this.#addresses;
    this.#addresses = new Map();
    for (const [address, times] of addresses) {
      const { language, events } = eventsOf(address, this.#atlas);
      for (const event of events) this.#count(language, event, times);
    }
    for (const [key, { language, event, times }] of this.#counts) {
      this.#counts.delete(key);
      try {
        await demand.count(localDay(at), language, event, times);
      } catch (error) {
        this.#count(language, event, times);
        throw error;
      }
    }
  }

  #count(language: Language, event: DemandEvent, times: number): void {
    const key = JSON.stringify([language, event]);
    const known = this.#counts.get(key);
    if (known) known.times += times;
    else if (this.#counts.size < mostAddresses) this.#counts.set(key, { language, event, times });
  }
}
