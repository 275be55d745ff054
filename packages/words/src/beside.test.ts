import { describe, expect, it } from 'vitest';
import { realAtlasIn } from '@sites/fixtures';
import { interval, judge, languages } from '@sites/domain';
import {
  conditionsOf,
  derivationText,
  loadDetailWords,
  loadEvery,
  loadWords,
  makeSpeaker,
  pickLines,
} from './index.ts';

const lists = await loadEvery(loadWords);
const details = await loadEvery(loadDetailWords);

describe.each(languages)('land ready now, in %s', (language) => {
  const atlas = realAtlasIn(language);
  const speaker = makeSpeaker(language, lists[language], atlas);
  const detail = details[language];
  it.each(atlas.parks)(
    'is 0 or says why it may be more, where no building is known: $id',
    (park) => {
      const { vacancy } = park.figures;
      const most = interval(vacancy)?.[1] ?? Infinity;
      if (park.status.value === 'planned') expect(most).toBe(0);
      if (park.status.value !== 'licensed' || most === 0) return;
      expect(derivationText(vacancy, speaker, detail)).toContain(
        detail.derivations['licensed-only'],
      );
    },
  );
  it('is never told without what a note says of its upper end', () => {
    const limited = atlas.parks.flatMap((park) =>
      park.remarks.flatMap(({ limits }) => (limits ? [{ park, text: speaker.text(limits) }] : [])),
    );
    expect(limited.map(({ park }) => park.id)).toEqual(
      expect.arrayContaining(['viet-hung', 'hoanh-bo']),
    );
    for (const { park, text } of limited) {
      const values = { vacancy: { min: 50 } };
      const outcome = judge(park, values, atlas);
      const [asked] = conditionsOf(outcome, values, speaker, detail);
      expect(asked!.evidence).toContain(text);
      expect(pickLines(outcome, values, speaker, detail).join()).toContain(text);
      expect(pickLines(judge(park, {}, atlas), {}, speaker, detail).join()).toContain(text);
    }
  });
});
