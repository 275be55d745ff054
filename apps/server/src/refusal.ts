import { type Language, languages } from '@sites/domain';
import type { DetailWords, Words } from '@sites/words';
import type { Context } from 'hono';
import { Problem } from './errors.ts';
import { addressProblems } from './load/address-limits.ts';

interface RefusalParts {
  readonly words: Readonly<Record<Language, Words>>;
  readonly details: Readonly<Record<Language, DetailWords>>;
  /** Addresses of the front end's own styles. */
  readonly styles: readonly string[];
}

/** Which words say why a page did not come; undefined where the answer stays as it is. */
function reasonOf(error: Error, { status }: Response): keyof DetailWords['refused'] | undefined {
  if (status === 500) return 'failed';
  if (!(error instanceof Problem)) return undefined;
  if (error.code === 'busy') return 'busy';
  return addressProblems.includes(error.code) ? 'long' : undefined;
}

/**
 * What somebody reads who asked for a page in a language and did not get it: without React, which may be what failed
 * and would cost as much again. Instead of `answer`, which is for programs.
 */
export function refusalPage(
  error: Error,
  answer: Response,
  c: Context,
  { words, details, styles }: RefusalParts,
): Response {
  const language = languages.find((one) => c.req.path.startsWith(`/${one}/`));
  const reason = reasonOf(error, answer);
  if (!language || !reason) return answer;
  const { refused } = details[language];
  const { title, text } = refused[reason];
  const home = `<a class="button" href="/${language}/">${words[language].notFound.home}</a>`;
  // A link that is too long stays too long.
  const again = `<a class="button primary" href="">${refused.busy.again}</a> `;
  const headers = new Headers(answer.headers);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `<title>${title}</title>`,
  ].join('\n');
  return new Response(
    `<!doctype html>\n<html lang="${language}">\n<head>\n${head}\n</head>\n<body>\n` +
      `<main class="page refusal">\n<p class="soft">${words[language].title}</p>\n` +
      `<h1>${title}</h1>\n<p>${text}</p>\n<p>${reason === 'long' ? '' : again}${home}</p>\n` +
      '</main>\n</body>\n</html>\n',
    { status: answer.status, headers },
  );
}
