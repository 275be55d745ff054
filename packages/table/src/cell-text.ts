/** A text as a file holds it: readers search and split it by the spaces that they type. */
export const cellText = (text: string): string => text.replaceAll('\u00a0', ' ');
