import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { byId } from '@sites/domain';
import { readLink } from '@sites/link';
import { loadDetailWords, loadWords, makeSpeaker } from '@sites/words';
import { whyLines } from './why-lines.ts';

const atlas = realAtlas();
const speaker = makeSpeaker('en', await loadWords.en(), atlas);
const detail = await loadDetailWords.en();
const linesOf = (id: string, search: string) =>
  whyLines(byId(atlas.parks, id), readLink(search, atlas).state, atlas, speaker, detail).map(
    (line) => line.replaceAll('\u00a0', ' '),
  );
const asked = 'vacancy=50-&port=any~60km~50000dwt&power=110kv';

describe('why a park is on the shortlist', () => {
  it.each([
    ['bac-tien-phong', asked, '110 kV: planned, no date (as of about 2021).'],
    [
      'bac-tien-phong',
      'port=any~5km',
      'Seaport, Bắc Tiền Phong general port: planned, no date (as of 18 Nov 2016).',
    ],
    ['viet-hung-2', 'vacancy=50-', 'Land ready: planned, no date (as of Jan 2026).'],
    [
      'song-khoai',
      'interchange=any~8km',
      'Expressway, Đầm Nhà Mạc interchange: being built (as of about Jan 2025).',
    ],
  ])('says of %s with %s what it waits for, and what else is known', (id, search, text) => {
    const [fails, awaited, ...others] = linesOf(id, search);
    expect(fails).toMatch(/^Fails: /);
    expect(awaited).toContain(text);
    expect(others.join(' ')).toMatch(/Ask the /);
  });
  it.each([
    [
      'dong-mai',
      asked,
      /^Land ready to lease: 17\.4 ha .*outside your limits\. Figures dated about/,
    ],
    ['hai-yen', 'port=cai-lan~60km', /^Cái Lân port: 143 km .* beyond your limit\./],
    ['dong-mai', 'sector=textiles-garments', /not what you chose\.$/],
  ])('says of %s with %s by how much it fails', (id, search, text) => {
    const [fails, why, ...others] = linesOf(id, search);
    expect(fails).toMatch(/^Fails: /);
    expect(why).toMatch(text);
    expect(others).toEqual([]);
  });
  it('begins each line with a capital, in every language that has them', async () => {
    const vi = makeSpeaker('vi', await loadWords.vi(), realAtlasIn('vi'));
    const [first] = whyLines(
      byId(atlas.parks, 'song-khoai'),
      readLink(asked, atlas).state,
      atlas,
      vi,
      await loadDetailWords.vi(),
    );
    expect(first).toMatch(/^Cách Cảng Cái Lân/);
  });
  it('is the reasons of a pick where nothing rules it out', () =>
    expect(linesOf('song-khoai', asked)[0]).toMatch(/^30 km to Cái Lân port/));
});
