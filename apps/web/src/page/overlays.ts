/**
 * What can be open over a view. A sheet stands over what it changes: all changes made in it are one step to go back
 * from. A tab is another look at the view: what is chosen there are steps of their own.
 */
const overlays = {
  share: 'sheet',
  shortlist: 'sheet',
  filters: 'sheet',
  preferences: 'sheet',
  map: 'tab',
} as const;

type Kind = keyof typeof overlays;

/** A name of the table, with what it is about where there are several: `filters:vacancy`. */
export type Overlay = Kind | `${Kind}:${string}`;

const kindOf = (name: string): string => name.split(':')[0] ?? '';
const isOverlay = (name: unknown): name is Overlay =>
  typeof name === 'string' && Object.hasOwn(overlays, kindOf(name));

/** Whether a sheet is among what is open. */
export const isInSheet = (over: readonly Overlay[]): boolean =>
  over.some((name) => overlays[kindOf(name) as Kind] === 'sheet');

/** What an entry of the history holds beside its address. */
export interface Entry {
  /** What is open over the view, the topmost last. */
  readonly over: readonly Overlay[];
  /** The entry right under it, as `nameOf` names it, where it is one of this page. */
  readonly under?: string | undefined;
}

/** An entry by what it shows. */
export const nameOf = (query: string, over: readonly Overlay[]): string =>
  `${over.join(' ')}?${query}`;

const viewOf = (name: string): string => name.slice(name.indexOf('?'));
/** Whether two entries, by their names, show the same view, whatever is open over it. */
export const isSameView = (a: string, b: string): boolean => viewOf(a) === viewOf(b);

/** The state of an entry is input: nothing, or what another release wrote. */
export function readEntry(state: unknown): Entry | undefined {
  const { over, under } = (state ?? {}) as { over?: unknown; under?: unknown };
  if (!Array.isArray(over)) return undefined;
  return { over: over.filter(isOverlay), under: typeof under === 'string' ? under : undefined };
}
