import type { Because } from '@sites/domain';
import type { Speaker } from './speaker.ts';

type FoundBy = NonNullable<Extract<Because, { code: 'found' }>['by']>;

/** By whom a search found a park, where its own name does not say it. */
export const foundText = ({ role, name }: FoundBy, speaker: Speaker): string =>
  speaker.words.list.foundBy[role](speaker.text(name));
