import type { History, Park } from '@sites/domain';
import { build } from './build.ts';
import { type BuiltFiles, finishedFiles } from './finished.ts';
import type { Files, Problem } from './files.ts';
import { type Published, grown } from './history.ts';
import { parseFacts } from './parse.ts';
import { readerProblems } from './reviews.ts';
import { failedChecks, canBeBuilt } from './checks.ts';
import { hashesOf } from './serialise.ts';
import { parseWords, wordProblems } from './words.ts';

/** The files of `geo/dist`, the history of the data among them, or every failed check. */
type Made =
  | {
      readonly files: BuiltFiles & { readonly 'history.json': History };
      readonly parks: readonly Park[];
    }
  | { readonly problems: readonly Problem[] };

/**
 * The finished files of reviewed facts and words, or every check they fail. It reads no file and no clock and
 * changes nothing it is given: the same input makes the same files, wherever it is called.
 */
export function make(
  factFiles: Files,
  wordFiles: Files,
  published: Published,
  today: string,
): Made {
  const { facts, whole, problems: misread } = parseFacts(factFiles);
  const { value: words, problems: misworded } = parseWords(wordFiles);
  const broken = facts ? failedChecks(facts, whole) : [];
  const problems = [...misread, ...misworded, ...broken];

  // Which words are needed, only the built content tells: their checks wait for facts that can be built.
  if (!facts || !whole || !words || !canBeBuilt(broken)) return { problems };
  const content = build(facts, words);
  problems.push(...wordProblems(content, words), ...readerProblems(content, factFiles));
  if (problems.length > 0) return { problems };
  const { version, parks } = content.atlas;
  const files = {
    ...finishedFiles(content, words),
    'history.json': grown(published, version, parks, today),
  };
  return { files: { ...files, 'hashes.json': hashesOf(files) }, parks };
}
