import { useEffect, useState } from 'react';
import {
  type Groups,
  type Outcome,
  type ParkSite,
  type SortKey,
  ranksOf,
  sitesIn,
  sortKeys,
} from '@sites/domain';
import { LinkTo } from '../page/LinkTo.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { isInFrame } from '../page/route.ts';
import { isFiltered, useLink, useSite } from '../page/site.tsx';
import { listHeading, openRow } from '../page/list-refs.ts';
import { useLater } from '../page/later.tsx';
import { SentPart } from '../page/SentPart.tsx';
import { FigureKey } from '../figures/FigureKey.tsx';
import { loadAnswerCard, loadRowReasons, loadSwapNote } from './load-answer.ts';
import { ParkRow, type Reasons } from './ParkRow.tsx';
import { type Column, columnsOf } from './columns.ts';

/** What the columns show, and on which scale; rows say it again for those who hear them. */
function ColumnHead({ columns }: { columns: readonly Column[] }) {
  return (
    <p className="columns-head" aria-hidden="true">
      {columns.map(({ key, label, scale }) => (
        <span key={key} className={`of-${key}`}>
          <b>{label}</b>
          {scale && <small> {scale}</small>}
        </span>
      ))}
    </p>
  );
}

interface GroupProps {
  readonly sites: readonly ParkSite<Outcome>[];
  readonly columns: readonly Column[];
  readonly reasons: Reasons;
  /** Places of the sites, where the order is a ranking. */
  readonly ranks?: ReadonlyMap<string, number> | undefined;
}

const Group = ({ sites, columns, reasons, ranks }: GroupProps) => (
  <ol className="rows" lang={useSite().speaker.language}>
    {sites.map((site) => (
      <ParkRow
        key={site.id}
        site={site}
        columns={columns}
        reasons={reasons}
        rank={ranks?.get(site.id)}
      />
    ))}
  </ol>
);

/** Says the counts to assistive technology when typing has paused; zero results at once. */
function Announcer({ text, urgent }: { text: string; urgent: boolean }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), urgent ? 0 : 900);
    return () => clearTimeout(timer);
  }, [text, urgent]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** How firm the first place of a ranking is. */
function Swap({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { Part, failed } = useLater(loadSwapNote, useSite().parts?.SwapNote);
  return (
    <SentPart className="swap-part" failed={failed}>
      {Part && <Part outcomes={outcomes} />}
    </SentPart>
  );
}

export function ParkList({ groups }: { groups: Groups }) {
  const { speaker, atlas, kind, parts } = useSite();
  const { state, go } = useLink();
  const { words } = speaker;
  const filtered = isFiltered(state);
  const { match, may, no } = groups;
  const [start, between, after] = words.list.found(match.length, atlas.parks.length);
  const counts = words.list.counts(match.length, atlas.parks.length, may.length, no.length);
  // In a frame this would scroll the page around it.
  useEffect(() => {
    if (state.park && !isInFrame(kind))
      openRow.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [state.park, kind]);
  const shownMay = state.unknown === 'keep' ? may : [];
  const nothing = match.length + shownMay.length === 0;
  const card = useLater(loadAnswerCard, parts?.AnswerCard);
  const reasons = useLater(loadRowReasons, parts?.RowReasons);
  const columns = columnsOf(state, atlas, speaker);
  const ranks =
    state.ranking && state.sort === 'score' ? ranksOf([...match, ...shownMay]) : undefined;
  const sites = sitesIn({ match, may: shownMay, no });
  const rows = sites.match.length + sites.may.length;
  const toClusters = !isInFrame(kind) && <PageLink page="clusters">{words.list.clusters}</PageLink>;
  const isKept = state.unknown === 'keep';
  const toggle = may.length > 0 && (
    <LinkTo className="quiet" to={{ ...state, unknown: isKept ? 'hide' : 'keep' }}>
      {isKept ? words.list.hide : words.list.keep}
    </LinkTo>
  );
  // Rows that are all there is need no head: the card has said what they are.
  const isOnly = match.length === 0 && isKept;
  return (
    <section className="list" aria-labelledby="list-heading">
      <div className="list-head">
        <h2 ref={listHeading} id="list-heading" className="counts" tabIndex={-1}>
          {filtered ? (
            <>
              {start}
              <b>{match.length}</b>
              {between}
              <b>{may.length}</b>
              {after}
              {rows < match.length + shownMay.length && (
                <small>{speaker.marks.dot + words.list.sites(rows)}</small>
              )}
            </>
          ) : (
            words.list.all(atlas.parks.length)
          )}
        </h2>
        {!filtered && toClusters}
        <label className="sort">
          <span className="visually-hidden">{words.list.sort}</span>
          <select
            value={state.sort}
            onChange={(event) => go({ ...state, sort: event.target.value as SortKey })}
          >
            {sortKeys
              .filter(
                (key) =>
                  (key !== 'score' || state.ranking) && (key !== 'near' || state.filters.near),
              )
              .map((key) => (
                <option key={key} value={key}>
                  {key === 'ready' && filtered ? words.list.sortAsked : words.list.sorts[key]}
                </option>
              ))}
          </select>
        </label>
      </div>
      <Announcer text={nothing ? words.list.none : counts} urgent={nothing} />
      <SentPart className="card-part" failed={card.failed}>
        {card.Part && <card.Part groups={groups} />}
      </SentPart>
      {!nothing && <ColumnHead columns={columns} />}
      {match.length > 0 && <Group sites={sites.match} {...{ columns, reasons, ranks }} />}
      {toggle && (
        <div className={isOnly ? 'visually-hidden' : 'group-head may'}>
          <h3>
            {isKept ? (
              <>
                {words.list.groups.may} <span>{may.length}</span>
              </>
            ) : (
              words.list.hidden(may.length)
            )}
          </h3>
          {!isOnly && toggle}
        </div>
      )}
      {sites.may.length > 0 && <Group sites={sites.may} {...{ columns, reasons, ranks }} />}
      {isOnly && toggle && <p className="group-foot may">{toggle}</p>}
      {!nothing && <FigureKey />}
      {ranks && <Swap outcomes={match.length > 0 ? match : shownMay} />}
      {no.length > 0 && (
        <details className="rest" open={nothing && !state.filters.q}>
          <summary className="group-head no">
            {words.list.groups.no} <span>{no.length}</span>
          </summary>
          <Group sites={sites.no} {...{ columns, reasons }} />
        </details>
      )}
      <p className="list-foot">
        {filtered && toClusters}
        <PageLink page="province">{words.provinceLink}</PageLink>
        <PageLink page="energy">{words.energyLink}</PageLink>
        <PageLink page="rules">{words.lawLink}</PageLink>
        <PageLink page="data">{words.header.about}</PageLink>
        <PageLink page="privacy">{words.privacyLink}</PageLink>
      </p>
    </section>
  );
}
