/**
 * How much is walked, as `JOURNEYS` says: by default what visitors come for, and of what repeats by language, width or
 * file a part; before a landing also what the world and its devices do to the site, paper, and the commands; `all` is
 * everything.
 */
const { JOURNEYS } = process.env;

/** Whether everything is walked (`npm run journeys:all`). */
export const isWhole = JOURNEYS === 'all';

/** Whether what a landing needs is walked: a browser's whole trouble, and each kind of page. */
export const isLanding = isWhole || JOURNEYS === 'landing';

/** Files of tests and journeys that are left out, as patterns. */
export const leftOut: string[] = [
  ...(isWhole ? [] : ['**/*.whole.*']),
  ...(isLanding ? [] : ['**/*.landing.*']),
];
