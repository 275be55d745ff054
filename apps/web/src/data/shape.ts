/**
 * What the API sends the server has read by its schema, value by value, when it started: to do so again would keep the
 * reader waiting, and its code too. What can still come is something else altogether, or that of another release.
 */
export type Content = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The content as an object with a version and the lists that it should hold, or an error that names what is amiss. */
export function withLists(content: unknown, lists: readonly string[]): Content {
  if (!isObject(content) || typeof content.version !== 'string') throw new Error('no version');
  for (const name of lists) {
    const list = content[name];
    if (!Array.isArray(list) || !list.every(isObject))
      throw new Error(`${name}: no list of objects`);
  }
  return content;
}
