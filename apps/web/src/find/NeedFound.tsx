import { type Atlas, type FilterState, type Outcome, answer } from '@sites/domain';
import {
  type DetailWords,
  type Speaker,
  askedText,
  needOf,
  presetsOf,
  saysOnlyNeeds,
} from '@sites/words';
import { LinkTo } from '../page/LinkTo.tsx';
import { useDetail, useLink, useSite, valueOf, withFilter } from '../page/site.tsx';
import { PresetLinks } from './PresetLinks.tsx';

/** Whom a need that was typed as a name finds: nobody, or those that happen to be named so; else undefined. */
export function namedAsNeed(
  { q }: FilterState,
  atlas: Atlas,
  speaker: Speaker,
  detail: DetailWords,
): readonly Outcome[] | undefined {
  if (q === undefined) return undefined;
  const { match } = answer({ q }, atlas).groups;
  return match.length === 0 || saysOnlyNeeds(q, speaker, detail) ? match : undefined;
}

/** Who is named as somebody typed, and the needs that the text may tell, as links that ask for them. */
export function NeedFound({ named }: { named: readonly Outcome[] }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const { advice: say } = detail;
  const { gap } = speaker.marks;
  const text = state.filters.q ?? '';
  const plain = withFilter(state, 'q', undefined);
  const needs = needOf(text, speaker, detail);
  const entries = Object.entries(needs);
  const presets = presetsOf(text, speaker, detail);
  const asked = ([key, value]: readonly [string, unknown]) => askedText(key, value, speaker);
  const all = { ...plain, filters: { ...plain.filters, ...needs } };
  const areTenants = named.every(({ findings }) =>
    findings.every(({ because }) => 'by' in because && because.by?.role === 'tenant'),
  );
  const who =
    named.length === 0 ? say.noName : (areTenants ? say.tenantNamed : say.inNames)(named.length);
  return (
    <div className="answer nothing">
      <p>
        <b>{who}</b>
        {entries.length > 0 && `${gap}${say.meant}${speaker.marks.colon}`}
      </p>
      <div className="answer-ways">
        {entries.length > 0 && (
          <LinkTo className="button primary" to={all}>
            {speaker.facts(entries.map(asked))}
          </LinkTo>
        )}
        {entries.length > 1 &&
          entries.map((entry) => (
            <LinkTo
              key={entry[0]}
              className="button way"
              to={withFilter(plain, entry[0], valueOf({ filters: needs }, entry[0]))}
            >
              {asked(entry)}
            </LinkTo>
          ))}
        <LinkTo className="button way" to={plain}>
          {say.drop(speaker.words.filters.by.q.chip(text))}
        </LinkTo>
        {presets.length > 0 && (
          <span className="plants">
            <span>{`${speaker.words.ranking.by}${speaker.marks.colon}`}</span>
            <PresetLinks names={presets} from={plain} className="button way" />
          </span>
        )}
      </div>
    </div>
  );
}
