import type { Atlas } from '@sites/domain';
import type { DetailWords, Speaker } from '@sites/words';
import type { Route } from '../page/route.ts';

/** What the head of a page is written from. */
export interface HeadRequest {
  readonly route: Route;
  readonly atlas: Atlas;
  readonly speaker: Speaker;
  readonly detail: DetailWords;
  readonly base: string;
  /** The query of the address, as it came. */
  readonly search: string;
}
