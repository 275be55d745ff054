import { type ComponentType, type ReactNode, useEffect } from 'react';
import { type Groups, type Language, findPark } from '@sites/domain';
import { loadPanel } from '../places/load-panel.ts';
import { QuestionLine } from './question/QuestionLine.tsx';
import { Notice } from '../page/Notice.tsx';
import { HatchPattern } from '../figures/charts/HatchPattern.tsx';
import { Tray } from '../shortlist/Tray.tsx';
import { loadYearNotice } from './load-answer.ts';
import { SentPart } from '../page/SentPart.tsx';
import { isNarrow } from './narrow.ts';
import { ParkList } from './ParkList.tsx';
import { parkName } from '../figures/names.ts';
import { Boundary } from '../page/Boundary.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import { PartFailed, useLater } from '../page/later.tsx';
import { settleMap } from '../page/map-settled.ts';
import { withWords } from '../page/with-words.tsx';
import { onPicking } from '../map/pick.ts';
import { onLook } from '../map/look.ts';
import { useLink, useSite, without } from '../page/site.tsx';
import { useOverlay } from '../page/use-overlay.ts';
import { useAnswer } from '../page/use-answer.ts';

const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 50);
  });

const speaking = (language: Language, loading: Promise<ComponentType<{ groups: Groups }>>) =>
  withWords(language, ['detail'], loading);
/** The map comes after the list, its data beside its script. */
function loadMap(language: Language) {
  import('../map/ask-map.ts').then(({ askMap }) => askMap(language), settleMap);
  return speaking(
    language,
    import('../map/MapView.tsx').then(({ MapView }) => MapView),
  );
}
/** Once somebody prints, it is too late to fetch anything. */
const loadPaperMap = (language: Language) =>
  speaking(
    language,
    import('./PaperMap.tsx').then(({ PaperMap }) => PaperMap),
  );

/** A year to come: what the page then speaks of. */
function YearSlot({ year }: { year: number }) {
  const { Part, failed } = useLater(loadYearNotice, useSite().parts?.YearNotice);
  return (
    <SentPart className="year-notice" failed={failed}>
      {Part && <Part year={year} />}
    </SentPart>
  );
}

function Stage({ groups }: { groups: Groups }) {
  const { words } = useSite().speaker;
  const { Part: Map, failed } = useLater(loadMap, undefined, idle);
  const instead = (
    <div className="map-waiting">
      <PartFailed text={words.map.failed} />
    </div>
  );
  let content: ReactNode = (
    <>
      <p className="map-waiting script">{words.map.loading}</p>
      <noscript>
        <p className="map-waiting">{words.map.needsScript}</p>
      </noscript>
    </>
  );
  if (failed) content = instead;
  if (Map) content = <Map groups={groups} />;
  return (
    <section className="stage" aria-label={words.map.label}>
      <Boundary instead={instead}>{content}</Boundary>
    </section>
  );
}

/** Where the open panel would stand, if its script could be had. */
function PanelFailed() {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const park = findPark(atlas, state.park ?? '');
  return (
    <aside className="drawer">
      {park && <h2>{parkName(park, speaker)}</h2>}
      <PartFailed />
      <p>
        <LinkTo to={without(without(state, 'park'), 'show')}>{speaker.words.notice.close}</LinkTo>
      </p>
    </aside>
  );
}

/** The open panel. Its code comes with a link that opens one, else right after the list. */
function PanelSlot() {
  const { Panel: there } = useSite();
  const { state } = useLink();
  const { Part: Panel, failed } = useLater(loadPanel, there);
  if (!state.park && !state.show) return null;
  if (failed) return <PanelFailed />;
  // What is broken in one panel says nothing of the next.
  const key = state.park ?? `${state.show?.collection}/${state.show?.id}`;
  return (
    Panel && (
      <Boundary key={key} instead={<PanelFailed />}>
        <Panel />
      </Boundary>
    )
  );
}

function PaperSlot({ groups }: { groups: Groups }) {
  const { Part: PaperMap } = useLater(loadPaperMap);
  return (
    PaperMap && (
      <Boundary instead={null}>
        <PaperMap groups={groups} />
      </Boundary>
    )
  );
}

export function Finder() {
  const { words } = useSite().speaker;
  const { state } = useLink();
  const groups = useAnswer();
  const map = useOverlay('map');
  const { show: showMap, close: closeMap } = map;
  const view = map.open ? 'map' : 'list';
  useEffect(
    () =>
      onPicking((waiting) => {
        if (!isNarrow()) return;
        if (waiting) showMap();
        else closeMap();
      }),
    [showMap, closeMap],
  );
  useEffect(
    () =>
      onLook(() => {
        if (isNarrow()) showMap();
      }),
    [showMap],
  );
  const tab = (name: 'list' | 'map') => (
    <button
      type="button"
      aria-pressed={view === name}
      onClick={name === 'list' ? closeMap : showMap}
    >
      {words.tabs[name]}
    </button>
  );
  return (
    <main
      className="finder"
      data-view={view}
      data-drawer={state.park || state.show ? 'open' : 'closed'}
    >
      <h1 className="visually-hidden">{words.tagline}</h1>
      <HatchPattern />
      <PaperSlot groups={groups} />
      <QuestionLine groups={groups} />
      <div className="panel">
        <Notice />
        {state.year && <YearSlot year={state.year} />}
        <ParkList groups={groups} />
      </div>
      <Stage groups={groups} />
      <PanelSlot />
      <Tray />
      <nav className="tabs" aria-label={words.tabs.views}>
        {tab('list')}
        {tab('map')}
      </nav>
    </main>
  );
}
