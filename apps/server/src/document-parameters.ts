import { type Language, isLanguage, languages } from '@sites/domain';
import { readPairs } from '@sites/link';
import type { Context } from 'hono';
import { Problem } from './errors.ts';

/** Refuses what a document does not take; `f=json` says what it is anyway. */
export function noParameters(c: Context, taken: readonly string[] = []): void {
  const bad = readPairs(new URL(c.req.url).search, (key) => key === 'f' || taken.includes(key))
    .filter(([key, text]) => !taken.includes(key) && !(key === 'f' && text === 'json'))
    .map(([name, value]) => ({ name, value, expected: 'no parameter' }));
  if (bad.length > 0)
    throw new Problem(
      400,
      'bad-parameter',
      `no such parameter here: ${bad.map(({ name }) => name).join(', ')}`,
      { parameters: bad },
    );
}

/** The language that a document is asked for: all that it takes. */
export function askedLanguage(c: Context): Language | undefined {
  const text = readPairs(new URL(c.req.url).search, (key) => key === 'lang').find(
    ([key]) => key === 'lang',
  )?.[1];
  if (text !== undefined && !isLanguage(text))
    throw new Problem(400, 'bad-parameter', `lang=${text}: one of ${languages.join(', ')}`, {
      parameters: [{ name: 'lang', value: text, expected: languages.join(', ') }],
    });
  noParameters(c, ['lang']);
  return text;
}
