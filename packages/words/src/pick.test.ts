import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { type FilterState, findPark, judge, languages } from '@sites/domain';
import {
  figureWithDerivation,
  loadDetailWords,
  loadWords,
  makeSpeaker,
  pickLines,
} from './index.ts';

const speakerOf = async (language: (typeof languages)[number]) => ({
  speaker: makeSpeaker(language, await loadWords[language](), realAtlasIn(language)),
  detail: await loadDetailWords[language](),
});
const atlas = realAtlas();
const parkOf = (id: string) => {
  const park = findPark(atlas, id);
  if (!park) throw new Error(`no park ${id}`);
  return park;
};

describe('land that may be ready is never told without what was cleared', () => {
  const pickOf = async (id: string, filters: FilterState) => {
    const { speaker, detail } = await speakerOf('en');
    return pickLines(judge(parkOf(id), filters, atlas), filters, speaker, detail).join(' ');
  };
  it.each([{}, { vacancy: { min: 50 } }])('in a pick of %o', async (filters) => {
    expect(await pickOf('song-khoai', filters)).toMatch(
      /up to about 400\sha[;( ]+of its 714\sha, 385\sha were cleared as of about Dec 2023/,
    );
    expect(await pickOf('hai-yen', filters)).toContain(
      'of its 182.42\u00a0ha, 85\u00a0ha were cleared',
    );
    // A part of it speaks for no park, and where all is known or a bound already nothing is added.
    for (const id of ['viet-hung', 'texhong-hai-ha', 'nam-tien-phong', 'bac-tien-phong'])
      expect(await pickOf(id, filters)).not.toContain('cleared');
  });
  it.each(languages)('in the figure, in %s', async (language) => {
    const { speaker, detail } = await speakerOf(language);
    const { vacancy } = parkOf('song-khoai').figures;
    const text = figureWithDerivation(vacancy, speaker, detail);
    expect(text).toContain(speaker.quantity(385, 'ha'));
    expect(text).toContain(speaker.quantity(714, 'ha'));
    expect(text).toContain('2023');
  });
});
