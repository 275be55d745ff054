import type { LaterWords } from '../later.ts';
import type { Words } from '../en/list.ts';
import { type Samples, samplesIn } from './kinds.ts';
import type { Speaker } from '../speaker.ts';
import type { Kinds } from './templates-of.ts';
import { templates } from './templates.ts';

/** A message of a catalogue, and how it reads with samples for its parameters. */
export interface Read {
  readonly path: string;
  readonly kinds: Kinds;
  readonly texts: readonly string[];
}

/** All words of a language. */
export type Catalogues = LaterWords & { readonly list: Words };

type Message = (...args: readonly unknown[]) => string | readonly string[];

/** What stands in for a number that the page sets between two parts of a sentence. */
const between = '2';

function read(message: Message, kinds: Kinds, samples: Samples): readonly string[] {
  const rounds = Math.max(1, ...kinds.map((kind) => samples[kind].length));
  const texts = Array.from({ length: rounds }, (_, round) => {
    const args = kinds.map((kind) => samples[kind][round % samples[kind].length]);
    const text = message(...args);
    return typeof text === 'string' ? text : text.join(between);
  });
  return [...new Set(texts)];
}

/** Every message with parameters, as it reads in a language. */
export function readAll(catalogues: Catalogues, speaker: Speaker): readonly Read[] {
  const samples = samplesIn(speaker, catalogues.detail);
  const walk = (table: object, words: object, path: string): Read[] =>
    Object.entries(table).flatMap(([key, inner]: [string, object]) => {
      const own = (words as Record<string, unknown>)[key];
      const at = path ? `${path}.${key}` : key;
      return typeof own === 'function'
        ? [
            {
              path: at,
              kinds: inner as Kinds,
              texts: read(own as Message, inner as Kinds, samples),
            },
          ]
        : walk(inner, own as object, at);
    });
  return walk(templates, catalogues, '');
}

/** Words that stand as they are, by their path. */
export function plainTexts(catalogues: Catalogues): readonly (readonly [string, string])[] {
  const walk = (words: object, path: string): [string, string][] =>
    Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const at = path ? `${path}.${key}` : key;
      if (typeof value === 'string') return value === '' ? [] : [[at, value]];
      return value !== null && typeof value === 'object' ? walk(value, at) : [];
    });
  return walk(catalogues, '');
}
