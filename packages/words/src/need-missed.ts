import { type Stretch, unspaced } from './need-text.ts';

/** What the signs of a text belong to: words that had an effect, that ask for nothing, that nothing was made of. */
const signs = { used: 'u', silent: 's', missed: 'm', joint: ' ', stop: '.' } as const;
type Sign = (typeof signs)[keyof typeof signs];

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** What joins words, or numbers, to one phrase. */
const joints = /[ \u00a0\u3000'’-]+|(?<=[\p{L}\p{N}])[.,/+&](?=[\p{L}\p{N}])/gu;

/** The longest of some words that a text has at its beginning or its end. */
const longestAt = (words: readonly string[], isAt: (word: string) => boolean): number =>
  words.reduce((longest, one) => (isAt(one) ? Math.max(longest, one.length) : longest), 0);

/** Whether a text is made of some words, and of the endings that Japanese writes with signs of their own. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    if (/\p{sc=Hiragana}/u.test(text.charAt(at))) reached.add(at + 1);
    for (const one of words) if (text.startsWith(one, at)) reached.add(at + one.length);
  }
  return reached.has(text.length);
}

/** Particles at the beginning and the end of words that are more than that. */
const before = /^[のはがをにでともへや的]+(?=\P{sc=Hiragana})/u;
const behind = /[のはがをにでともへや的]+$/u;

/** Where the words begin and end, among those written without spaces, that are more than words that ask for nothing. */
function coreOf(text: string, passing: readonly string[]): Stretch {
  if (isMadeOf(text, passing)) return { from: 0, to: 0 };
  // Of a single sign at an end nobody knows whether it is a word.
  const long = passing.filter((one) => one.length > 1);
  let [from, to] = [0, text.length];
  const atStart = () => longestAt(long, (one) => text.startsWith(one, from));
  const atEnd = () => longestAt(long, (one) => text.slice(from, to).endsWith(one));
  for (let step = atStart(); step > 0; step = atStart()) from += step;
  for (let step = atEnd(); step > 0; step = atEnd()) to -= step;
  const core = text.slice(from, to);
  return {
    from: from + (before.exec(core)?.[0].length ?? 0),
    to: to - (behind.exec(core)?.[0].length ?? 0),
  };
}

/** The words of a text that had no effect, phrase by phrase, but for those that ask for nothing. */
export function missedIn(
  text: string,
  used: readonly Stretch[],
  silent: readonly Stretch[],
  passing: readonly string[],
): readonly string[] {
  const particles = passing.filter((one) => unspaced.test(one));
  const parts: Sign[] = Array.from({ length: text.length }, () => signs.stop);
  const mark = ({ from, to }: Stretch, sign: Sign) => parts.fill(sign, from, to);
  for (const { 0: joint, index } of text.matchAll(joints))
    mark({ from: index, to: index + joint.length }, signs.joint);
  for (const { 0: one, index } of text.matchAll(word))
    mark({ from: index, to: index + one.length }, signs.missed);
  for (const stretch of silent) mark(stretch, signs.silent);
  for (const stretch of used) mark(stretch, signs.used);
  for (const { 0: run, index } of parts.join('').matchAll(/m+/g)) {
    const one = text.slice(index, index + run.length);
    if (!unspaced.test(one)) continue;
    const core = coreOf(one, particles);
    mark({ from: index, to: index + run.length }, signs.silent);
    mark({ from: index + core.from, to: index + core.to }, signs.missed);
  }
  const phrases = parts.join('').matchAll(/m(?:[ms ]*m)?/g);
  return [
    ...new Set([...phrases].map(({ 0: run, index }) => text.slice(index, index + run.length))),
  ];
}
