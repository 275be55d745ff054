import { Fragment, useEffect, useState } from 'react';
import { type Groups, type Outcome, type SortKey, sortKeys } from '@sites/domain';
import { LinkTo } from '../page/LinkTo.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { isInFrame } from '../page/route.ts';
import { isFiltered, useLink, useSite } from '../page/site.tsx';
import { SwapNote } from './ranking/SwapNote.tsx';
import { YearControl } from './year/YearControl.tsx';
import { listHeading, openRow } from '../page/list-refs.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { FigureKey } from '../figures/FigureKey.tsx';
import { ListSwitch } from './ListSwitch.tsx';
import { ParkRow } from './ParkRow.tsx';
import { parkName } from '../figures/names.ts';

/** Projects of an umbrella park stand under it while both are in the same group. */
function nest(
  outcomes: readonly Outcome[],
  sort: SortKey,
): readonly (readonly [Outcome, readonly Outcome[]])[] {
  // An order that the reader chose is kept to the letter.
  if (sort !== 'ready') return outcomes.map((outcome) => [outcome, []]);
  const ids = new Set(outcomes.map(({ park }) => park.id));
  const isNested = ({ park }: Outcome) => park.partOf !== null && ids.has(park.partOf);
  return outcomes
    .filter((outcome) => !isNested(outcome))
    .map((outcome) => [
      outcome,
      outcomes.filter(({ park }) => park.partOf === outcome.park.id && ids.has(outcome.park.id)),
    ]);
}

function Group({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { speaker, atlas } = useSite();
  const { sort } = useLink().state;
  const parentName = ({ park }: Outcome) => {
    const parent = atlas.parks.find(({ id }) => id === park.partOf);
    return parent && parkName(parent, speaker);
  };
  return (
    <ol className="rows" lang={speaker.language}>
      {nest(outcomes, sort).map(([outcome, projects]) => (
        <Fragment key={outcome.park.id}>
          <ParkRow outcome={outcome} />
          {projects.map((project) => (
            <ParkRow key={project.park.id} outcome={project} parent={parentName(project)} />
          ))}
        </Fragment>
      ))}
    </ol>
  );
}

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

export function ParkList({ groups }: { groups: Groups }) {
  const { speaker, atlas, kind } = useSite();
  const { state, go } = useLink();
  const { words } = speaker;
  const filtered = isFiltered(state);
  const { match, may, no } = groups;
  const [before, between, after] = words.list.found(match.length, atlas.parks.length);
  const counts = words.list.counts(match.length, atlas.parks.length, may.length, no.length);
  // In a frame this would scroll the page around it.
  useEffect(() => {
    if (state.park && !isInFrame(kind))
      openRow.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [state.park, kind]);
  const shownMay = state.unknown === 'keep' ? may : [];
  const nothing = match.length + shownMay.length === 0;
  return (
    <section className="list" aria-labelledby="list-heading">
      {!isInFrame(kind) && <ListSwitch here="parks" />}
      <div className="list-head">
        <h2 ref={listHeading} id="list-heading" className="counts" tabIndex={-1}>
          {filtered ? (
            <>
              {before}
              <b>{match.length}</b>
              {between}
              <b>{may.length}</b>
              {after}
            </>
          ) : (
            words.list.all(atlas.parks.length)
          )}
        </h2>
        <label className="sort">
          <span>{words.list.sort}</span>
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
                  {words.list.sorts[key]}
                </option>
              ))}
          </select>
        </label>
        <YearControl />
      </div>
      <SwapNote outcomes={match.length > 0 ? match : shownMay} />
      <Announcer text={nothing ? words.list.none : counts} urgent={nothing} />
      <AnswerCard groups={groups} />
      {match.length > 0 && (
        <>
          {filtered && (
            <div className="group-head match">
              <h3>
                {words.list.groups.match} <span>{match.length}</span>
              </h3>
            </div>
          )}
          <Group outcomes={match} />
        </>
      )}
      {may.length > 0 && (
        <div className="group-head may">
          <h3>
            {state.unknown === 'keep' ? (
              <>
                {words.list.groups.may} <span>{may.length}</span>
              </>
            ) : (
              words.list.hidden(may.length)
            )}
          </h3>
          <LinkTo
            className="quiet"
            to={{ ...state, unknown: state.unknown === 'keep' ? 'hide' : 'keep' }}
          >
            {state.unknown === 'keep' ? words.list.hide : words.list.keep}
          </LinkTo>
        </div>
      )}
      {shownMay.length > 0 && <Group outcomes={shownMay} />}
      {!nothing && <FigureKey />}
      {no.length > 0 && (
        <details className="rest" open={nothing}>
          <summary className="group-head no">
            {words.list.groups.no} <span>{no.length}</span>
          </summary>
          <Group outcomes={no} />
        </details>
      )}
      <p className="list-foot">
        <PageLink page="province">{words.provinceLink}</PageLink>
        <PageLink page="energy">{words.energyLink}</PageLink>
        <PageLink page="rules">{words.lawLink}</PageLink>
        <PageLink page="data">{words.header.about}</PageLink>
      </p>
    </section>
  );
}
