import { createHash } from 'node:crypto';

/** A list, one entry a line: one entry more is one line more. */
export const entryLines = (list: readonly unknown[]): string =>
  `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;

const hasFeatures = (content: unknown): content is { features: readonly unknown[] } =>
  typeof content === 'object' && content !== null && 'features' in content;

/**
 * The bytes of a built file. Features stand one a line, so that a change of one figure is a change of one line; every
 * other file is an answer of the API as it is sent.
 */
export const serialise = (content: unknown): string =>
  hasFeatures(content)
    ? `{"type":"FeatureCollection","features":${entryLines(content.features)}}\n`
    : JSON.stringify(content);

/** The hash of each file, so that a reader knows one that was cut, mixed up or changed by hand. */
export const hashesOf = (files: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files)
      .map(([name, content]): [string, string] => {
        const hash = createHash('sha256').update(serialise(content));
        return [name, hash.digest('hex')];
      })
      .toSorted(),
  );
