import type { ReactNode } from 'react';
import { findPark } from '@sites/domain';
import { AnswerMap } from '../figures/AnswerMap.tsx';
import { HatchPattern } from '../figures/charts/HatchPattern.tsx';
import { parkName } from '../figures/names.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { home } from '../page/route.ts';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { ComparisonTable } from '../sheet/ComparisonTable.tsx';
import { ParkPaper } from '../sheet/ParkSheet.tsx';
import { SheetPaper, SheetScreen } from '../sheet/SheetFrame.tsx';
import { SheetHead } from '../sheet/SheetHead.tsx';
import { ShortlistTable, mostListed } from '../sheet/ShortlistTable.tsx';
import { EliminationLog } from './EliminationLog.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { Question } from './Question.tsx';
import { RankTable } from './RankTable.tsx';
import { Recommended } from './Recommended.tsx';
import { SourcesCited } from './SourcesCited.tsx';

/** Paper of as many pages as it needs; each printed one has the head again. */
function Pages({ children }: { children: ReactNode }) {
  const { words } = useSite().speaker;
  return (
    <section className="sheet pack-pages">
      <div className="pack-head">
        <SheetHead title={words.shortlist.pack} />
      </div>
      <div className="pack-body">{children}</div>
    </section>
  );
}

/** The shortlist as a document to decide by, from the question to the sources. */
export function PackPage() {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const title = speaker.words.shortlist.pack;
  const all = state.stars.flatMap((id) => findPark(atlas, id) ?? []);
  const parks = all.slice(0, mostListed);
  const SideBySide = parks.length > 4 ? ShortlistTable : ComparisonTable;
  return (
    <SheetScreen live={{ page: home }}>
      <HatchPattern />
      <Pages>
        <h1>{title}</h1>
        {parks.length === 0 ? (
          <p className="nothing">
            {detail.pack.empty}{' '}
            <LinkTo page={home} to={state}>
              {detail.compare.back}
            </LinkTo>
          </p>
        ) : (
          <>
            <p className="pack-lead">{speaker.list(parks.map((one) => parkName(one, speaker)))}</p>
            {all.length > parks.length && (
              <p className="hint">{detail.sheet.more(all.length - parks.length)}</p>
            )}
            <Question />
            <Recommended parks={parks} />
            <RankTable parks={parks} />
            <section className="pack-map">
              <h2>{detail.pack.map}</h2>
              <AnswerMap parks={parks} size="list" isKeyed />
            </section>
            <EliminationLog />
          </>
        )}
      </Pages>
      {parks.length > 1 && (
        <SheetPaper title={title} live={{ page: home }}>
          <div className="sheet-title">
            <h1>{detail.table.comparison}</h1>
          </div>
          <SideBySide parks={parks} label={detail.table.comparison} />
        </SheetPaper>
      )}
      {parks.map((park) => (
        <ParkPaper key={park.id} park={park} />
      ))}
      {parks.length > 0 && (
        <Pages>
          <OpenQuestions parks={parks} />
          <SourcesCited parks={parks} />
        </Pages>
      )}
    </SheetScreen>
  );
}
