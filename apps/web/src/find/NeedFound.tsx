import { useEffect, useEffectEvent } from 'react';
import { type Atlas, type Outcome, answer, atlasIn, isOfLand, someLand } from '@sites/domain';
import { type LinkState, years } from '@sites/link';
import {
  type Speaker,
  type WordsOfNeed,
  askedText,
  presetsOf,
  readNeed,
  saysOnlyNeeds,
} from '@sites/words';
import { LinkTo } from '../page/LinkTo.tsx';
import { useDetail, useLink, useSite, useWords, valueOf, withFilter } from '../page/site.tsx';
import { PresetLinks } from './PresetLinks.tsx';

/** Whom a need that was typed as a name finds: nobody, or those that happen to be named so; else undefined. */
export function namedAsNeed(
  { typed, filters: { q } }: LinkState,
  atlas: Atlas,
  speaker: Speaker,
  say: WordsOfNeed,
): readonly Outcome[] | undefined {
  if (typed !== undefined) return [];
  if (q === undefined || !saysOnlyNeeds(q, speaker, say)) return undefined;
  return answer({ q }, atlas).groups.match;
}

const searchField = () => document.querySelector<HTMLInputElement>('input[type="search"]');

/** Whether a key ends a word of an input method; Safari tells it by the code of old alone. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/**
 * Who is named as somebody typed, and the needs that the text may tell, as links that ask for them. Where it
 * names nobody, Enter in the field asks for them all.
 */
export function NeedFound({ named, onTaken }: { named: readonly Outcome[]; onTaken: () => void }) {
  const { speaker, now } = useSite();
  const { state, go } = useLink();
  const { advice, preferences } = useDetail();
  const say = useWords('answer');
  const ofNeed = { preferences, answer: say };
  const { words, marks } = speaker;
  const { gap } = marks;
  const text = state.typed ?? state.filters.q ?? '';
  const plain = withFilter(state, 'q', undefined);
  const { filters: told, year, missed } = readNeed(text, speaker, ofNeed, years);
  // Who names a year asks for land by then, however little.
  const asksForLand = Object.keys({ ...plain.filters, ...told }).some(isOfLand);
  const asksByYear = year !== undefined && !asksForLand;
  const needs = asksByYear ? { vacancy: someLand, ...told } : told;
  const entries = Object.entries(told);
  const inYear = year === undefined ? plain : { ...plain, year };
  const yearText = year !== undefined && (asksByYear ? say.landBy : advice.readyBy)(String(year));
  const byYear = asksByYear ? withFilter(inYear, 'vacancy', someLand) : inYear;
  const presets = presetsOf(text, speaker, ofNeed);
  const asked = ([key, value]: readonly [string, unknown]) => askedText(key, value, speaker);
  const all = { ...inYear, filters: { ...plain.filters, ...needs } };
  const { counts } = answer(all.filters, atlasIn(now, all.year));
  const ways = [
    ...entries.map((entry) => ({
      text: asked(entry),
      to: withFilter(plain, entry[0], valueOf({ filters: needs }, entry[0])),
    })),
    ...(yearText ? [{ text: yearText, to: byYear }] : []),
  ];
  const isOnlyNeed = named.length === 0 && ways.length > 0;
  const taken = () => {
    onTaken();
    const field = searchField();
    // An Enter counts once: who types the same again is not answered unasked.
    delete field?.dataset.entered;
    // A field that is typed in is wide, over what now stands behind it; closed by the next touch it would move that.
    field?.blur();
  };
  const takeAll = useEffectEvent(() => {
    go(all);
    taken();
  });
  useEffect(() => {
    if (!isOnlyNeed) return undefined;
    const field = searchField();
    if (field?.value.trim() === text) {
      const isEntered = field.dataset.entered === field.value;
      delete field.dataset.entered;
      if (isEntered) takeAll();
    }
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isField = target instanceof HTMLInputElement && target.type === 'search';
      if (event.key !== 'Enter' || !isField || isComposing(event)) return;
      event.preventDefault();
      takeAll();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOnlyNeed, text]);
  const areTenants = named.every(({ findings }) =>
    findings.every(({ because }) => 'by' in because && because.by?.role === 'tenant'),
  );
  const who =
    named.length === 0 ? say.noName : (areTenants ? say.tenantNamed : say.inNames)(named.length);
  return (
    <div className="answer nothing">
      <p>
        {ways.length > 0 && (
          <>
            {`${say.meant}${marks.colon}`}
            <b>{speaker.facts(ways.map((way) => way.text))}</b>
            {`${marks.stop}${gap}`}
            {missed.length > 0 &&
              `${speaker.labelled(say.missed, speaker.list(missed))}${marks.stop}${gap}`}
          </>
        )}
        {!isOnlyNeed && <span className={ways.length > 0 ? 'soft' : undefined}>{who}</span>}
      </p>
      <div className="answer-ways">
        {ways.length > 0 && (
          <LinkTo className="button primary" to={all} onClick={taken}>
            {speaker.labelled(words.filters.apply, words.filters.count(counts.match, counts.may))}
          </LinkTo>
        )}
        {ways.length > 1 && (
          <details className="more-ways">
            <summary className="quiet">{advice.ways}</summary>
            {ways.map((way) => (
              <LinkTo key={way.text} className="button way" to={way.to}>
                {way.text}
              </LinkTo>
            ))}
          </details>
        )}
        <LinkTo className="button way" to={plain}>
          {advice.drop(words.filters.by.q.chip(text))}
        </LinkTo>
        {presets.length > 0 && (
          <span className="plants">
            <span>{`${words.ranking.by}${marks.colon}`}</span>
            <PresetLinks names={presets} from={inYear} className="button way" />
          </span>
        )}
      </div>
    </div>
  );
}
