import type { ReactNode } from 'react';
import { type Claim, type Work, isConfirmed } from '@sites/domain';
import { claimText } from '@sites/words';
import { useDetail, useLink, useSite } from '../../page/site.tsx';
import { ClaimList } from '../ClaimList.tsx';
import { ConfidenceMark } from '../ConfidenceMark.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { type Axis, axisOf, labelled, placeOn, sources } from './works.ts';

function AxisHead({ axis }: { axis: Axis }) {
  return (
    <svg className="milestone-axis" width="100%" height="1rem" aria-hidden="true">
      {labelled(axis).map((year) => (
        <text key={year} x={`${placeOn(axis, year)}%`} y="0.75rem">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** A work on the axis; a line stands at the year of the page, else at the month of the data. */
function Bar({ work, axis, at }: { work: Work; axis: Axis; at: number }) {
  if (work.from === null) return null;
  const start = placeOn(axis, work.from);
  const end = placeOn(axis, (work.to ?? work.from) + 1);
  return (
    <svg className="milestone-bar" width="100%" height="14" aria-hidden="true">
      <line x1="0" x2="100%" y1="7" y2="7" className="milestone-line" />
      <rect
        x={`${start}%`}
        y="2"
        width={`${Math.max(2, end - start)}%`}
        height="10"
        className={work.state}
      />
      <line
        x1={`${placeOn(axis, at)}%`}
        x2={`${placeOn(axis, at)}%`}
        y1="0"
        y2="14"
        className="milestone-now"
      />
    </svg>
  );
}

/** Whose word it is: what was said, how sure, when and where. */
function Word({ claim }: { claim: Claim }) {
  const { speaker } = useSite();
  return (
    <p className="milestone-word">
      {claim.scope
        ? speaker.aside(claimText(claim, speaker), speaker.text(claim.scope))
        : claimText(claim, speaker)}
      {!isConfirmed(claim) && <em className="warn"> {speaker.words.figure.toBeConfirmed}</em>}
      {claim.note && <span className="soft"> {speaker.text(claim.note)}</span>}{' '}
      <span className="figure-age">
        <ConfidenceMark confidence={claim.confidence} />{' '}
        {speaker.date(claim.asOf, claim.asOfApprox)}
        {speaker.marks.dot}
        <SourceLink id={claim.source} of={sources} />
      </span>
    </p>
  );
}

/** Whose word it is at a glance: how sure, when, and who printed it. */
function Short({ claim }: { claim: Claim | undefined }) {
  const { speaker } = useSite();
  const publisher = sources[claim?.source ?? '']?.publisher;
  return (
    claim && (
      <span className="figure-age">
        <ConfidenceMark confidence={claim.confidence} />{' '}
        {speaker.phrases([
          speaker.date(claim.asOf, claim.asOfApprox),
          publisher && speaker.text(publisher),
        ])}
      </span>
    )
  );
}

function Item({ work, axis, at, park, brief }: ItemProps) {
  const { speaker } = useSite();
  const detail = useDetail();
  const { text, number } = speaker;
  const { works: say } = detail;
  const { from, to, when, state } = work;
  const years = [from, to].filter((one) => one !== null).map(String);
  const published = when ? text(when) : years.length > 1 ? speaker.range(...ends(years)) : years[0];
  const km = park === undefined ? 0 : (work.parks[park] ?? 0);
  const more = Object.entries(work.measures);
  // On a page of its own the claims folded under it have headings, which must follow one.
  const Name = brief ? 'h3' : 'b';
  const [first, ...others] = work.said;
  const hidden = brief ? work.said : others;
  return (
    <li className={`milestone ${state}`}>
      <div className="milestone-name">
        <Name>{text(work.name)}</Name>{' '}
        <span className={`milestone-state ${state}`}>{say.states[state]}</span>
      </div>
      <p className="milestone-when">
        {published ?? <span className="unknown">{say.noYear}</span>}
        {km > 0 && (
          <span className="soft">
            {speaker.marks.dot}
            {say.away(number(km, 0))}
          </span>
        )}
        {brief && first && !isConfirmed(first) && (
          <em className="warn"> {speaker.words.figure.toBeConfirmed}</em>
        )}
      </p>
      {axis && <Bar work={work} axis={axis} at={at} />}
      {first && !brief && <Word claim={first} />}
      {hidden.length + more.length > 0 && (
        <details className="milestone-more">
          <summary>{brief ? <Short claim={work.said[0]} /> : detail.park.history}</summary>
          {hidden.map((claim, at) => (
            <Word key={at} claim={claim} />
          ))}
          {more.map(([name, claims]) => (
            <ClaimList key={name} name={detail.claims[name] ?? name} claims={claims} of={sources} />
          ))}
        </details>
      )}
    </li>
  );
}
interface ItemProps {
  readonly work: Work;
  readonly axis: Axis | undefined;
  readonly at: number;
  readonly park: string | undefined;
  readonly brief: boolean;
}

const ends = (years: readonly string[]): [string, string] => [years[0] ?? '', years.at(-1) ?? ''];

/**
 * Works on one time axis, as a list that reads without the picture: what, when, how far it has come, and whose word
 * that is. Those without a year follow under a heading of their own, on no axis.
 */
export function Timeline({
  works,
  park,
  intro,
  brief = false,
}: {
  works: readonly Work[];
  /** The park from which distances are told. */
  park?: string;
  intro?: ReactNode;
  /** Each on a line, what was said folded away. */
  brief?: boolean;
}) {
  const { speaker, atlas } = useSite();
  const { works: say } = useDetail();
  const { state } = useLink();
  const dated = works.filter(({ from }) => from !== null);
  const away = ({ parks }: Work) => parks[park ?? ''] ?? 0;
  const open = works.filter(({ from }) => from === null).toSorted((a, b) => away(a) - away(b));
  const [now = 0, month = 1] = atlas.report.compiled.split('-').map(Number);
  const year = state.year ?? now;
  const at = state.year ?? now + (month - 1) / 12;
  const axis = axisOf(dated, now, year);
  const due = dated.filter(({ from }) => from !== null && from <= year);
  // It stands under a section of a panel, or of a page of its own.
  const Heading = brief ? 'h3' : 'h4';
  const items = (list: readonly Work[], on?: Axis) => (
    <ol className="milestones">
      {list.map((work) => (
        <Item key={work.id} work={work} axis={on} at={at} park={park} brief={brief} />
      ))}
    </ol>
  );
  return (
    <div className={brief ? 'timeline brief' : 'timeline'}>
      <p className="hint">
        {intro} {say.notFacts}
      </p>
      {state.year !== undefined && (
        <p className="row-changes">
          {say.by(String(state.year), speaker.number(due.length), speaker.number(open.length))}
        </p>
      )}
      {axis && <AxisHead axis={axis} />}
      {dated.length > 0 && items(dated, axis)}
      {open.length > 0 && (
        <>
          <Heading>{say.undated}</Heading>
          {items(open)}
        </>
      )}
    </div>
  );
}
