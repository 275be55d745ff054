// npm run words: every message with parameters, and what is said of the facts, in every language beside English, into
// words.html, to be read by a person; what the checks find is marked.
import { writeFileSync } from 'node:fs';
import { type Language, aboutLanguage, languages } from '@sites/domain';
import { realAtlasIn } from '@sites/fixtures';
import { makeSpeaker } from '@sites/words';
import { faultsOf, loadCatalogues, readAll, sentencesIn } from '@sites/words/read-through';
import { root } from './built-server.ts';

/** How many sentences that differ by their facts alone are enough to read. */
const mostAlike = 3;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const english = await loadCatalogues('en');
const inEnglish = new Map(
  readAll(english, makeSpeaker('en', english.list, realAtlasIn('en'))).map((read) => [
    read.path,
    read.texts,
  ]),
);
let found = 0;

async function section(language: Language): Promise<string> {
  const catalogues = await loadCatalogues(language);
  const speaker = makeSpeaker(language, catalogues.list, realAtlasIn(language));
  const line = (text: string): string => {
    const faults = faultsOf(text, language, catalogues.detail);
    found += faults.length;
    const marked = faults.length > 0 ? `<mark>${faults.join(', ')}</mark> ` : '';
    return `<li>${marked}${escaped(text)}</li>`;
  };
  const list = (texts: readonly string[]): string => `<ul>${texts.map(line).join('')}</ul>`;
  const row = (path: string, texts: readonly string[], beside: readonly string[]): string => {
    const other = beside.map((text) => `<li>${escaped(text)}</li>`).join('');
    return `<tr><th>${path}</th><td>${list(texts)}</td><td><ul>${other}</ul></td></tr>`;
  };
  const messages = readAll(catalogues, speaker).map(({ path, texts }) =>
    row(path, texts, language === 'en' ? [] : (inEnglish.get(path) ?? [])),
  );
  const alike = new Map<string, string[]>();
  for (const { path, text } of sentencesIn(speaker, catalogues.detail))
    alike.set(path, [...(alike.get(path) ?? []), text]);
  const sentences = [...alike].map(([path, all]) => row(path, all.slice(0, mostAlike), []));
  return `<details lang="${language}"><summary>${aboutLanguage(language).name}</summary><table>${[
    ...messages,
    ...sentences,
  ].join('\n')}</table></details>`;
}

const sections = [];
for (const language of languages) sections.push(await section(language));
const style =
  'body{font:15px/1.5 sans-serif;margin:2em}td,th{border-top:1px solid #ccc;text-align:left;' +
  'vertical-align:top;padding:.4em}th{font-weight:400;color:#666}ul{margin:0;padding-left:1.2em}' +
  'summary{font-size:1.4em}';
writeFileSync(
  `${root}words.html`,
  `<!doctype html><meta charset="utf-8"><title>Words</title><style>${style}</style>\n${sections.join('\n')}`,
);
console.log(`words.html written; ${found} faults marked`);
if (found > 0) process.exitCode = 1;
