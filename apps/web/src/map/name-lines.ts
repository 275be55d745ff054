/** Signs of a line of katakana. */
const longest = 9;

/** After a middle dot, before a bracket, and between katakana and the kanji that say what the place is. */
const joints = /(?<=・)|(?=（)|(?<=[ァ-ヺー])(?=\p{Script=Han})/u;

/**
 * A name as the map writes it. The map would break katakana anywhere, even before a long vowel; here it goes on in a
 * new line only where a word ends.
 */
export function nameLines(name: string): { readonly name: string; readonly widest?: number } {
  if (!/[ァ-ヺ]/u.test(name)) return { name };
  const lines: string[] = [];
  for (const piece of name.split(joints)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= longest)
      lines.push(lines.pop() + piece);
    else lines.push(piece);
  }
  return { name: lines.join('\n'), widest: 99 };
}
