import { forEachLanguage, languages } from '@sites/domain';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { createFrontEnd } from '@sites/web';
import { faultsOf, loadCatalogues } from '@sites/words/read-through';
import { describe, expect, it } from 'vitest';

const { renderPage } = await createFrontEnd({
  atlas: realAtlas(),
  atlases: forEachLanguage(realAtlasIn),
});

const views = [
  ['', ''],
  ['', 'vacancy=50-&port=any~60km!50000dwt&power=110kv&w=vacancy3.port2&sort=score&year=2028'],
  ['', 'park=song-khoai&vacancy=10-'],
  ['clusters', 'area=20-&port=any~60km'],
  ['energy', 'mw=40&mwh=250000'],
  ['parks/dong-mai', ''],
] as const;

/** What ends a line of text for a reader. */
const block = /<\/?(?!b\b|i\b|em\b|small\b|span\b|x-text\b|a\b|strong\b)[a-z][^>]*>/g;
const quoted = /<span lang="vi">.*?<\/span>|<a [^>]*rel="noreferrer"[^>]*>.*?<\/a>/gs;
const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
const plain = (html: string): string =>
  html.replace(/<[^>]+>/g, '').replace(/&(?:amp|lt|gt|quot|#x27);/g, (sign) => signs[sign] ?? sign);

/** The lines of a page and the texts of its attributes; foreign names are left out. */
function linesOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<div id="app">')).replace(quoted, '¤');
  const said = [...html.matchAll(/(?:aria-label|placeholder|content)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  return [...new Set([...said, ...body.split(block)].map((text) => plain(text).trim()))];
}

/** Elements stand apart by their looks, and what follows one may repeat it. */
const ofLooks = new Set(['a space between signs as wide as letters', 'a word twice']);
/** What somebody else wrote is not ours to mend. */
const foreign = /TBTCO/;

describe.each(languages)('pages in %s', (language) => {
  it('set the signs of the language between their words', async () => {
    const { detail } = await loadCatalogues(language);
    const lines = views.flatMap(([page, search]) =>
      linesOf(renderPage({ language, page, search, base: 'https://sites.test' }).html),
    );
    expect(lines.length).toBeGreaterThan(300);
    const faults = lines
      .filter((line) => !foreign.test(line))
      .flatMap((line) =>
        faultsOf(line, language, detail)
          .filter((fault) => !ofLooks.has(fault))
          .map((fault) => `${fault}: ${line}`),
      );
    expect(faults).toEqual([]);
  });
});

it('finds a sign of another language', () =>
  expect(linesOf('<div id="app"><p>符合 <b>2</b>, 可能</p>')).toContain('符合 2, 可能'));
