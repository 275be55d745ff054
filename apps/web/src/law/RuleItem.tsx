import type { LawRule, LawState } from '@sites/domain';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { useSite, useWords } from '../page/site.tsx';

/** One rule of law: whether and since when it holds, what it says, its date and sources. */
export function RuleItem({
  rule,
  state,
  where,
}: {
  rule: LawRule;
  state: LawState;
  where?: string;
}) {
  const law = useWords('law');
  const { speaker, atlas } = useSite();
  const { from, until } = rule.licensed ?? {};
  const span =
    speaker.phrases([
      from && law.from(speaker.date(from)),
      until && law.until(speaker.date(until)),
    ]) || law.always;
  const open = rule.verified === false;
  const [authority] = atlas.report.contacts.toReversed();
  return (
    <li className={`law-rule ${open ? 'open' : state}`}>
      <p>
        <span className="law-state">{open ? law.toConfirm : law[state]}</span>{' '}
        <span className="soft">{speaker.phrases([where, span])}</span>
      </p>
      <p>{speaker.text(rule.text)}</p>
      {rule.note && <p className="soft">{speaker.text(rule.note)}</p>}
      <p className="hint">
        <ConfidenceMark confidence={rule.confidence} />
        {speaker.phrases([speaker.words.confidence[rule.confidence], speaker.date(rule.asOf)])}
        {[rule.source, ...(rule.moreSources ?? [])].map((id) => (
          <span key={id}>
            {speaker.marks.dot}
            <SourceLink id={id} />
          </span>
        ))}
      </p>
      {open && authority && (
        <p className="hint">
          {law.confirmWith}
          {speaker.marks.colon}
          <a href={authority.website} rel="noreferrer">
            {speaker.text(authority.name)}
          </a>
        </p>
      )}
    </li>
  );
}
