const longest = 40;

/**
 * How a notice names a value that was left out: the start is enough to know a long one by, and no page can hold a
 * control character.
 */
export function dropped(key: string, text: string): string {
  const plain = text.replace(/\p{Cc}/gu, ' ');
  return `${key}=${plain.length > longest ? `${plain.slice(0, longest)}…` : plain}`;
}
