import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { Groups } from '@sites/domain';
import { loadPanel } from './places/load-panel.ts';
import { Chips } from './filters/Chips.tsx';
import { FilterPanel } from './filters/FilterPanel.tsx';
import { Notice } from './Notice.tsx';
import { HatchPattern } from './pictures/HatchPattern.tsx';
import { CompareBar } from './compare/CompareToggle.tsx';
import { ShortlistBar } from './shortlist/ShortlistBar.tsx';
import { YearNotice } from './year/YearControl.tsx';
import { ParkList } from './parks/ParkList.tsx';
import { withDetail } from './state/detail.tsx';
import { onPicking } from './state/pick.ts';
import { onLook } from './state/look.ts';
import { isFiltered, useLink, useSite } from './state/site.tsx';
import { useAnswer } from './state/use-answer.ts';

/** The map comes after the list: its code is fetched once the list answers and the browser is idle. */
function Stage({ groups }: { groups: Groups }) {
  const { words, language } = useSite().speaker;
  const [Map, setMap] = useState<ComponentType<{ groups: Groups }>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const load = () => {
      withDetail(
        language,
        import('./map/MapView.tsx').then(({ MapView }) => MapView),
      ).then(
        (Loaded) => {
          if (!gone) setMap(() => Loaded);
        },
        () => setFailed(true),
      );
    };
    const timer =
      'requestIdleCallback' in window
        ? window.requestIdleCallback(load, { timeout: 500 })
        : setTimeout(load, 50);
    return () => {
      gone = true;
      if ('cancelIdleCallback' in window) window.cancelIdleCallback(timer as number);
    };
  }, [language]);
  let content: ReactNode = (
    <>
      <p className="map-waiting script">{failed ? words.map.failed : words.map.loading}</p>
      <noscript>
        <p className="map-waiting">{words.map.needsScript}</p>
      </noscript>
    </>
  );
  if (Map) content = <Map groups={groups} />;
  return (
    <section className="stage" aria-label={words.map.label}>
      {content}
    </section>
  );
}

/** The open panel. Its code comes with a link that opens one, else right after the list. */
function PanelSlot() {
  const { Panel, speaker } = useSite();
  const { state } = useLink();
  const [Loaded, setLoaded] = useState<ComponentType | undefined>(() => Panel);
  useEffect(() => {
    if (!Loaded) void loadPanel(speaker.language).then((component) => setLoaded(() => component));
  }, [Loaded, speaker.language]);
  return Loaded && (state.park || state.show) ? <Loaded /> : null;
}

export function Finder() {
  const { words } = useSite().speaker;
  const { state } = useLink();
  const groups = useAnswer();
  const [view, setView] = useState<'list' | 'map'>('list');
  const [filtersOpen, setFiltersOpen] = useState(false);
  useEffect(
    () =>
      onPicking((waiting) => {
        setFiltersOpen(!waiting);
        setView(waiting ? 'map' : 'list');
      }),
    [],
  );
  useEffect(
    () =>
      onLook(() => {
        setView('map');
        setFiltersOpen(false);
      }),
    [],
  );
  const tab = (name: 'list' | 'map') => (
    <button
      type="button"
      aria-pressed={view === name && !filtersOpen}
      onClick={() => {
        setView(name);
        setFiltersOpen(false);
      }}
    >
      {words.tabs[name]}
    </button>
  );
  return (
    <main
      className="finder"
      data-view={view}
      data-filters={filtersOpen ? 'open' : 'closed'}
      data-drawer={state.park || state.show ? 'open' : 'closed'}
    >
      <h1 className="visually-hidden">{words.tagline}</h1>
      <HatchPattern />
      <div className="panel">
        <Notice />
        <FilterPanel
          onDone={() => setFiltersOpen(false)}
          counts={[groups.match.length, groups.may.length]}
        />
        <Chips />
        <YearNotice />
        <ShortlistBar />
        <CompareBar />
        <ParkList groups={groups} />
      </div>
      <Stage groups={groups} />
      <PanelSlot />
      <nav className="tabs" aria-label={words.tabs.views}>
        {tab('list')}
        {tab('map')}
        <button
          type="button"
          aria-pressed={filtersOpen}
          onClick={() => setFiltersOpen(!filtersOpen)}
        >
          {words.tabs.filters}
          {isFiltered(state) && ` (${Object.keys(state.filters).length})`}
        </button>
      </nav>
    </main>
  );
}
