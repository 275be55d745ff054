import { type Atlas, type Park, answer, findPark } from '@sites/domain';
import type { LinkState } from '@sites/link';
import { type About, abouts } from '../page/asking.ts';
import { shortlistOf } from '../shortlist/chosen.ts';

const formText = ({ form }: LinkState, key: string): string | undefined =>
  form.find(([own]) => own === key)?.[1];

/** What a link says of the parks, and what it says that cannot be read. */
export function readAbout(state: LinkState): { about?: About; bad: readonly string[] } {
  const text = formText(state, 'about');
  const about = abouts.find((one) => one === text);
  return { ...(about && { about }), bad: text === undefined || about ? [] : [text] };
}

/** The load that the page about energy was asked for, in MW. */
export const loadText = (state: LinkState): string => formText(state, 'mw') ?? '';

const parksOf: Readonly<Record<About, (state: LinkState, atlas: Atlas) => readonly Park[]>> = {
  park: ({ park }, atlas) => [park ? findPark(atlas, park) : undefined].flatMap((one) => one ?? []),
  shortlist: (state, atlas) => shortlistOf(state).flatMap((id) => findPark(atlas, id) ?? []),
  open: ({ filters, sort, ranking }, atlas) =>
    Object.keys(filters).length === 0
      ? []
      : answer(filters, atlas)
          .sorted(sort, ranking)
          .may.map(({ park }) => park),
};

/** The parks that are asked about: those meant, else the open one, the shortlist, those that may match. */
export function askedParks(state: LinkState, atlas: Atlas): readonly Park[] {
  const { about } = readAbout(state);
  const found = (about ? [about] : abouts).map((one) => parksOf[one](state, atlas));
  return found.find((parks) => parks.length > 0) ?? [];
}
