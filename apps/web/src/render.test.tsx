import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/checks';
import { loadWords } from '@sites/words';
import { loadPages } from './pages.tsx';
import { loadPanel } from './places/load-panel.ts';
import { createRenderer } from './render.tsx';

const atlas = realAtlas();
const [vi, en] = await Promise.all([loadWords.vi(), loadWords.en()]);
const pages = await loadPages();
const render = createRenderer({ atlas, words: { vi, en }, assets: { script: '/assets/main.js', styles: ['/assets/main.css'], fonts: [], preload: { vi: [], en: [] }, pages: { '': [], data: [], compare: [], rules: [] } }, pages, Panel: await loadPanel() });
const page = (language: 'vi' | 'en', path: string, search = '') => render({ language, page: path, search, base: 'https://sites.test' });

describe('a page without script', () => {
  it('lists all parks with figure, bounds and age', () => {
    const { status, html } = page('en', '');
    expect(status).toBe(200);
    expect(html.match(/data-park="/g)).toHaveLength(23);
    expect(html).toContain('17.4');
    expect(html).toMatch(/0–264\.43/);
  });
  it('answers a filtered link in both languages with the same groups', () => {
    const rows = (language: 'vi' | 'en') => [...page(language, '', 'vacancy=10-&port=cai-lan~60km').html.matchAll(/class="row (\w+)[^"]*" data-park="([^"]+)"/g)].map(([, verdict, park]) => `${verdict} ${park}`);
    expect(rows('vi')).toEqual(rows('en'));
    expect(rows('en')).toContain('match dong-mai');
  });
  it.each(atlas.parks.map(({ id }) => id))('shows the panel of %s without gaps', (id) => {
    for (const language of ['vi', 'en'] as const) {
      const { html } = page(language, '', `park=${id}`);
      expect(html).toContain('class="drawer"');
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    }
  });
  it.each([...atlas.zones.map(({ id }) => `zones/${id}`), ...(['ports', 'gates', 'airports', 'plants', 'substations'] as const).flatMap((name) => atlas[name].map(({ id }) => `${name}/${id}`))])('shows the panel of %s', (show) => {
    for (const language of ['vi', 'en'] as const) {
      const { html } = page(language, '', `show=${show}`);
      expect(html).toContain('class="drawer"');
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    }
  });
  it('holds nothing that the content policy forbids', () => {
    for (const search of ['', 'vacancy=10-&park=dong-mai', 'area=9000-']) {
      const { html } = page('vi', '', search);
      expect(html).not.toMatch(/<[^>]+\sstyle=/);
      expect(html).not.toMatch(/<script(?![^>]+src=)/);
      expect(html).not.toMatch(/<[^>]+\son\w+=/);
    }
  });
  it('escapes what a link brings', () => {
    const { html } = page('en', '', 'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&area=%22%3E%3Cblink%3E');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<blink>');
  });
  it('names its language versions', () => {
    const { html } = page('en', '', 'area=20-');
    expect(html).toContain('<link rel="alternate" hreflang="vi" href="https://sites.test/vi/?area=20-">');
  });
  it('that does not exist is a 404', () => expect(page('en', 'castles').status).toBe(404));
});
