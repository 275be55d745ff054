import { type Language, languages } from '@sites/domain';
import type { DetailWords, Words } from '@sites/words';
import type { Context } from 'hono';
import { type Problem, problemResponse } from './errors.ts';

type In<W> = Readonly<Record<Language, W>>;

/**
 * What somebody reads who asked for a page in a language and did not get it, without the front end: that
 * would cost as much again.
 */
export function refusalPage(
  problem: Problem,
  c: Context,
  words: In<Words>,
  details: In<DetailWords>,
): Response | undefined {
  const language = languages.find((one) => c.req.path.startsWith(`/${one}/`));
  if (!language) return undefined;
  const { refused } = details[language];
  const { home } = words[language].notFound;
  const isBusy = problem.code === 'busy';
  const { title, text } = isBusy ? refused.busy : refused.long;
  const link = isBusy
    ? `<a href="">${refused.busy.again}</a>`
    : `<a href="/${language}/">${home}</a>`;
  const { status, headers } = problemResponse(problem);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  return new Response(
    `<!doctype html>\n<html lang="${language}">\n${head}<title>${title}</title>\n` +
      `<h1>${title}</h1>\n<p>${text}</p>\n<p>${link}</p>\n</html>\n`,
    { status, headers },
  );
}
