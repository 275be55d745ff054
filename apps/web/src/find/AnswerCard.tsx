import { useMemo, useState } from 'react';
import {
  type FilterState,
  type Groups,
  type Outcome,
  type Range,
  type ReachLimit,
  type Weights,
  advise,
  allFilters,
  countSites,
  inUse,
  interval,
  isOfLand,
  nearest,
  picksOf,
  presetNames,
  ruledOut,
  settlesMost,
  sitesOf,
} from '@sites/domain';
import { writeLink } from '@sites/link';
import {
  askedText,
  briefChip,
  chipText,
  closestText,
  factsOf,
  filterWords,
  isOnlyHighTech,
  quotedChip,
} from '@sites/words';
import { asking } from '../page/asking.ts';
import { BestThree } from './BestThree.tsx';
import { useKeptFolds } from './kept-folds.ts';
import { NeedFound, namedAsNeed } from './NeedFound.tsx';
import { NotBuiltYet } from './NotBuiltYet.tsx';
import { PresetLinks } from './PresetLinks.tsx';
import { RuledOut } from './RuledOut.tsx';
import { Told } from './Told.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import {
  cleared,
  isFiltered,
  useDetail,
  useLink,
  useSite,
  useWords,
  valueOf,
  withFilter,
} from '../page/site.tsx';

/** As many near misses as a glance takes in. */
const mostNamed = 2;

/** At how many sites that match land is surely ready; undefined where it was asked for, or all have it. */
function landAmong(match: readonly Outcome[], filters: FilterState): number | undefined {
  const asked = inUse(filters).map(({ key }) => key);
  const isOpen = asked.some((key) => key !== 'q') && !asked.some(isOfLand);
  const have = countSites(
    match.filter(({ park }) => (interval(park.figures.vacancy)?.[0] ?? 0) > 0),
  );
  return isOpen && have < countSites(match) ? have : undefined;
}

/** Whether nobody of those who are in for semiconductors, or may be, is said to take more than high tech. */
function areOnlyHighTech({ match, may }: Groups, { sector = [] }: FilterState): boolean {
  const isForIt = ({ findings }: Outcome) =>
    findings.some(({ key, verdict }) => key === 'sector' && verdict === 'match');
  const parks = [...match, ...may].filter(isForIt).map(({ park }) => park);
  return parks.length > 0 && parks.every((park) => isOnlyHighTech(park, sector));
}

/**
 * Who surely matches: the only site, or of several the one that the reader's weights put first; and where no land was
 * asked for, what they match on and whether any has land.
 */
function Sure({ match, land }: { match: readonly Outcome[]; land: number | undefined }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const { advice: say } = detail;
  const answered = useWords('answer');
  const { stop, gap } = speaker.marks;
  const [first, ...others] = sitesOf(match);
  if (!first) return null;
  const parks = say.atSites(match.length, others.length + 1);
  const asked = inUse(state.filters).map(({ key }) => filterWords(key, speaker).short);
  const what = speaker.list(asked).toLocaleLowerCase(speaker.language);
  const sure =
    land === undefined
      ? answered.sure(parks, match.length)
      : answered.matchOn(parks, match.length, what);
  const hasLand = land === undefined ? '' : `${answered.landAt(land, others.length + 1)}${gap}`;
  const named = {
    park: first.lead.park.id,
    facts: factsOf(first.lead, state.filters, speaker, detail),
  };
  if (others.length === 0)
    return (
      <b>
        <Told label={match.length === 1 && land === undefined ? answered.one : sure} {...named} />
        {hasLand}
      </b>
    );
  return (
    <>
      <b>{`${sure}${stop}${gap}${hasLand}`}</b>
      {state.sort === 'score' && state.ranking && <Told label={answered.first} {...named} />}
    </>
  );
}

/** Who comes closest to each filter by what is known. */
function Closest({ misses }: { misses: ReturnType<typeof nearest> }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const { advice: say } = useDetail();
  const answered = useWords('answer');
  return misses.slice(0, mostNamed).map((miss) => {
    const asked = valueOf(state, miss.key) as Range | ReachLimit;
    const hasLeast = !('limit' in asked) && asked.min !== undefined;
    return (
      <Told
        key={miss.key}
        label={hasLeast ? answered.largest : answered.closest}
        park={miss.park}
        facts={[
          closestText(miss, speaker),
          // What comes closest does so among those that surely meet all the rest.
          ...(inUse(state.filters).length > 1 ? [say.rest] : []),
        ]}
      />
    );
  });
}

type Advice = ReturnType<typeof advise>;

/** What to ask less of, each a link that does it: the cheapest at once, the others on demand. */
function Ways({ advice }: { advice: Advice }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const { words } = speaker;
  const { advice: say } = useDetail();
  // A number says enough where no other filter asks for one.
  const ranges = inUse(state.filters).filter(({ control }) => control.kind === 'range');
  const told = ranges.length > 1 ? chipText : briefChip;
  const [first, ...others] = advice.map(({ changes, values, match, may }) => (
    <LinkTo
      key={changes.map(({ key }) => key).join(' ')}
      className="button way"
      to={{ ...state, filters: values }}
    >
      {speaker.labelled(
        speaker.list(
          changes.map(({ key, to }) =>
            to === undefined
              ? say.drop(quotedChip(key, valueOf(state, key), speaker))
              : told(key, to, speaker),
          ),
        ),
        // Who may as well is told once the step is taken.
        words.filters.count(match, match > 0 ? 0 : may),
      )}
    </LinkTo>
  ));
  return (
    <>
      {first ?? (
        <LinkTo className="button way" to={cleared(state)}>
          {words.filters.clear}
        </LinkTo>
      )}
      {others.length > 0 && (
        <details className="more-ways">
          <summary className="quiet">{say.ways}</summary>
          {others}
        </details>
      )}
    </>
  );
}

/** The distances that a ranking weighs, as filters that go on from it. */
function Nearby({ weights }: { weights: Weights }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  return allFilters.map((filter) => {
    const { key, control } = filter;
    if (control.kind !== 'reach' || !weights[key as keyof Weights]) return null;
    const value = filter.parse(`any~${control.limitKm}km`, atlas);
    return (
      <LinkTo key={key} className="button way" to={withFilter(state, key, value)}>
        {`+ ${askedText(key, value, speaker)}`}
      </LinkTo>
    );
  });
}

/**
 * The answer in one to three sentences: who surely matches, how many may and what would settle most of them; where
 * nobody surely does, who comes closest, and what to ask less of.
 */
export function AnswerCard({ groups }: { groups: Groups }) {
  const { match, may } = groups;
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { filters } = state;
  const detail = useDetail();
  const answered = useWords('answer');
  const { advice: say, settle } = detail;
  const { gap } = speaker.marks;
  const isSure = match.length > 0;
  useKeptFolds();
  // Who asks in words is answered in words.
  const [isTold, setTold] = useState(false);
  const [advice, misses, lost] = useMemo(() => {
    const out = ruledOut(filters, atlas);
    return isSure ? [[], [], out] : [advise(filters, atlas), nearest(filters, atlas), out];
  }, [filters, atlas, isSure]);
  const beyond = groups.no.flatMap(({ park, findings }) =>
    lost.flatMap((one) => (one.park === park.id ? { ...one, park, findings } : [])),
  );
  const isNamed = ({ key }: { key: string }) => lost.some((one) => one.key === key);
  const textOf = ({ values }: Advice[number]) =>
    writeLink({ ...state, filters: values as FilterState });
  // Two ways to the same question are one.
  const ways = [
    ...new Map(
      [...advice, ...beyond.slice(0, 1).map((one) => one.advice)].map((way) => [textOf(way), way]),
    ).values(),
  ];
  const named = namedAsNeed(state, atlas, speaker, { ...detail, answer: answered });
  if (named) return <NeedFound named={named} onTaken={() => setTold(true)} />;
  const picks = picksOf(groups, filters, state.year);
  const all = atlas.parks.map((park) => ({ park }));
  if (!isFiltered(state))
    return (
      <div className="hint answer-all">
        {!state.ranking && <p>{answered.anything(say.atSites(all.length, countSites(all)))}</p>}
        <p className="plants">
          <span>{`${answered.typical}${speaker.marks.colon}`}</span>
          <PresetLinks names={presetNames} from={state} className="plant" />
        </p>
        {state.ranking && (
          <div className="answer-ways">
            {picks && <BestThree picks={picks} isOpen={isTold} />}
            <Nearby weights={state.ranking.weights} />
          </div>
        )}
      </div>
    );
  const settling = settlesMost(may);
  const open = say.atSites(may.length, countSites(may));
  const none = may.length > 0 ? answered.noneSure : answered.none(all.length);
  const sector = areOnlyHighTech(groups, filters) && say.highTech;
  const sentences = [
    isSure && sector,
    may.length > 0 && (isSure ? say.more : say.may)(open, may.length),
    !isSure && sector,
    settling && answered.settles(settle[settling.what], settling.count, may.length),
    !isSure && ways.length === 0 && answered.nothingHelps,
  ];
  const land = isSure ? landAmong(match, filters) : undefined;
  return (
    <div
      className={['answer', !isSure && 'nothing', land === 0 && 'landless']
        .filter(Boolean)
        .join(' ')}
    >
      <p>
        {isSure ? <Sure match={match} land={land} /> : <b>{`${none}${gap}`}</b>}
        {sentences.map((sentence) => sentence && `${sentence}${gap}`)}
        {!isSure && <Closest misses={misses.filter((miss) => !isNamed(miss))} />}
        <RuledOut beyond={beyond} />
      </p>
      <NotBuiltYet no={groups.no} />
      <div className="answer-ways">
        {picks && <BestThree picks={picks} isOpen={isTold} />}
        {may.length > 0 && (
          <LinkTo
            className={picks ? 'button ask' : 'button ask primary'}
            page="ask"
            to={asking(state, 'open')}
          >
            {say.ask(may.length)}
          </LinkTo>
        )}
        {(!isSure || ways.length > 0) && <Ways advice={ways} />}
      </div>
    </div>
  );
}
