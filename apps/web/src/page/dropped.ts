const longest = 40;

/** How a notice names a value that was left out: the start is enough to know a long one by. */
export const dropped = (key: string, text: string): string =>
  `${key}=${text.length > longest ? `${text.slice(0, longest)}…` : text}`;
