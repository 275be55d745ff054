import { isTracking } from './tracking.ts';

export type Pairs = readonly (readonly [key: string, text: string])[];

/**
 * A sign between two pairs as chats and editors garble it, before a key and its `=`. Our own links escape `=`
 * in texts.
 */
const garbledJoin = /(?:&|%26|;|%3B|＆|%EF%BC%86)(?:amp(?:;|%3B)){0,3}([\w.]+)(?==)/gi;
const htmlEscape = /^(?:amp;)+/i;

/** The known key that a written one means, whatever its case; undefined where there is none. */
function known(key: string, isKnown: (key: string) => boolean): string | undefined {
  const plain = key.replace(htmlEscape, '').trim();
  return [plain, plain.toLowerCase()].find(isKnown);
}

function readPair(
  [key, text]: readonly [string, string],
  isKnown: (key: string) => boolean,
): Pairs {
  const meant = known(key, isKnown);
  if (meant !== undefined) return [[meant, text]];
  if (isTracking(key.replace(htmlEscape, ''))) return [];
  // A key that was escaped together with its `=`, once or twice, and perhaps with all that follows.
  const [, name] = /^([^=%]+)(?:=|%3D)/i.exec(key) ?? [];
  if (name !== undefined && known(name, isKnown) !== undefined)
    return readPairs(text === '' ? key : `${key}=${text}`, isKnown);
  return [[key, text]];
}

/**
 * The pairs of a query as its sender meant them: keys in their own spelling, nothing of who passed the link on. What
 * is not known stays as it came.
 */
export function readPairs(search: string, isKnown: (key: string) => boolean): Pairs {
  const joined = search.replace(garbledJoin, (found, key: string) =>
    known(key, isKnown) !== undefined || isTracking(key) ? `&${key}` : found,
  );
  return [...new URLSearchParams(joined)].flatMap((pair) => readPair(pair, isKnown));
}

/** A query without the pairs that tell who passed the link on, and otherwise as it came. */
export function withoutTracking(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => {
      const [key = ''] = [...new URLSearchParams(part).keys()];
      return !isTracking(key.replace(htmlEscape, ''));
    });
  return kept.join('&');
}

const dashes = /[\u2010-\u2015\u2212]/g;
const waves = /[\u301C\u223C\u02DC]/g;
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** What ends a sentence or a bracket after a link, and the quotes around it. */
const sentenceEnd = /[\s.,;:!?'"`*_|<>()[\]{}…’”»。、，；：！？）】」』]+$/;

/** No value but a free text is longer, and a hostile one must cost nothing. */
const longestTidied = 500;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text as keyboards, editors and chats may have changed it on the way, put back. */
const tidied = (text: string): string =>
  decoded(text)
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(waves, '~')
    .replace(unseen, '')
    .replace(sentenceEnd, '')
    .trim();

/** What a text stands for as it is written; else as it was before it was garbled on its way. */
export function readText<T>(text: string, parse: (text: string) => T | undefined): T | undefined {
  const asWritten = parse(text);
  if (asWritten !== undefined || text.length > longestTidied) return asWritten;
  const tidy = tidied(text);
  return [tidy, tidy.toLowerCase(), tidy.toUpperCase()]
    .map(parse)
    .find((value) => value !== undefined);
}
