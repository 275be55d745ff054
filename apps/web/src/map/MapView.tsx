import 'maplibre-gl/dist/maplibre-gl.css';
import '../styles/legend.css';
import '../styles/pins.css';
import '../styles/select-arrows.css';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { MapShapes } from '../data/map-shapes.ts';
import { type Atlas, type Groups, answer, findPark, scorePark } from '@sites/domain';
import type { LinkState } from '@sites/link';
import { setDrawnShapes } from '../data/drawn-shapes.ts';
import { queries, shapesQuery } from '../data/queries.ts';
import { CameraHistory } from './camera-history.ts';
import { toggleStar } from '../shortlist/toggle-star.ts';
import { hoveredPark, parksInView } from './pointed-at.ts';
import { givePoint, onPicking } from './pick.ts';
import { onLook } from './look.ts';
import { settleMap } from '../page/map-settled.ts';
import { isInFrame } from '../page/route.ts';
import { isFiltered, useLink, useDetail, useSite, without } from '../page/site.tsx';
import { basemapQuery } from './ask-map.ts';
import type { Basemap } from './basemap.ts';
import { mapFeatures } from './features.ts';
import { nearShape } from './near-shape.ts';
import { mapFonts } from './fonts.ts';
import { Inset } from './Inset.tsx';
import { Legend } from './Legend.tsx';
import { discsOf } from './labels/discs.ts';
import { parkPins } from './labels/park-pins.ts';
import { MapControls } from './MapControls.tsx';
import { limitsOf, paintOf } from './paint.ts';
import type { Bounds } from './engine.ts';
import { ParkMap } from './park-map.ts';
import { roadLines } from './road-lines.ts';
import { useSubject } from './use-subject.ts';

/** The box of the parks that match or may match, where filters are in use. */
function boundsOf(state: LinkState, atlas: Atlas): Bounds | undefined {
  if (!isFiltered(state)) return undefined;
  const { match, may } = answer(state.filters, atlas).groups;
  const shown = match.length > 0 || state.unknown === 'hide' ? match : may;
  const at = shown.map(({ park }) => park.location);
  if (at.length === 0) return undefined;
  const pad = 0.06;
  const [lons, lats] = [at.map(({ lon }) => lon), at.map(({ lat }) => lat)];
  return [
    Math.min(...lons) - pad,
    Math.min(...lats) - pad,
    Math.max(...lons) + pad,
    Math.max(...lats) + pad,
  ];
}

/** Owns the map's element and tells the engine what changed. Nothing works here alone: the list has it all. */
function MapCanvas({
  groups,
  shapes,
  basemap,
  onProblem,
  onBack,
}: {
  groups: Groups;
  shapes: MapShapes;
  basemap: Basemap;
  onProblem: (problem: Problem) => void;
  /** The browser can draw again. */
  onBack: () => void;
}) {
  const { speaker, atlas, now, link, kind } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const [engine, setEngine] = useState<ParkMap>();
  const [isOff, setOff] = useState(false);
  const filtered = isFiltered(state);

  const paints = useMemo(() => {
    const { colour, ranking } = state;
    const limits = limitsOf(colour, atlas.parks);
    const outcomes = [...groups.match, ...groups.may, ...groups.no];
    return new Map(
      outcomes.map(({ park, verdict }) => [
        park.id,
        paintOf(
          park,
          colour,
          verdict,
          filtered,
          limits,
          ranking && scorePark(park, ranking, atlas),
        ),
      ]),
    );
  }, [groups, state, filtered, atlas]);

  const discs = useMemo(() => discsOf(shapes), [shapes]);
  const pins = useMemo(
    () => parkPins(groups, state, atlas, discs, paints, speaker),
    [groups, state, atlas, discs, paints, speaker],
  );

  const attach = useCallback(
    (container: HTMLDivElement) => {
      const kept = new CameraHistory(link);
      try {
        const made = new ParkMap({
          container,
          label: speaker.words.map.label,
          basemap,
          features: mapFeatures(now, shapes, speaker),
          fonts: mapFonts(speaker.language),
          ...kept.start,
          isReturning: kept.isReturning,
          onPark: (park) => link.go({ ...without(link.get().state, 'show'), park }, 'push'),
          onCompare: (park) => toggleStar(link, now.parks, park),
          onPlace: (show) => link.go({ ...without(link.get().state, 'park'), show }, 'push'),
          onPoint: givePoint,
          onHover: hoveredPark.set,
          parks: now.parks,
          gestures: isInFrame(kind) ? detail.map : undefined,
          onView: parksInView.set,
          onCamera: kept.choose,
          onMoving: kept.lose,
          onMoved: kept.keep,
          onLost: () => onProblem('lost'),
          onBack,
          matches: boundsOf(link.get().state, now),
          onOff: setOff,
          onIdle: () => {
            performance.mark('map-idle');
            document.documentElement.dataset.map = 'idle';
            settleMap();
          },
        });
        setEngine(made);
        const stop = kept.watch(made);
        return () => {
          stop();
          delete document.documentElement.dataset.map;
          made.destroy();
        };
      } catch {
        // No WebGL here: the list stays and has everything.
        onProblem('failed');
        return undefined;
      }
    },
    [shapes, basemap, now, speaker, link, kind, detail, onProblem, onBack],
  );

  useEffect(() => engine?.view.tellParks(), [engine]);
  useEffect(() => engine?.drawing.setPaints(paints), [engine, paints]);
  useEffect(() => engine?.labels.setPins(pins), [engine, pins]);
  useEffect(() => {
    engine?.drawing.setLayers(state.layers);
    engine?.labels.place();
  }, [engine, state.layers]);
  useEffect(() => {
    const hidden = state.unknown === 'hide' ? groups.may : [];
    // A park that the reader opens is shown, whatever its answer.
    engine?.drawing.setHidden(hidden.map(({ park }) => park.id).filter((id) => id !== state.park));
  }, [engine, groups, state.unknown, state.park]);
  useEffect(() => {
    const park = state.park ? findPark(atlas, state.park) : undefined;
    const { show } = state;
    const place =
      show && show.collection !== 'zones'
        ? atlas[show.collection].find(({ id }) => id === show.id)
        : undefined;
    engine?.setSelected(
      park,
      show?.collection === 'zones' ? show.id : undefined,
      park?.location ?? place?.location ?? undefined,
    );
  }, [engine, state, atlas]);
  const open = state.park ? findPark(atlas, state.park) : undefined;
  const roads = useMemo(
    () => (open ? roadLines(open, state, atlas, shapes, speaker) : []),
    [open, state, atlas, shapes, speaker],
  );
  useEffect(() => {
    engine?.drawing.setRoads(roads);
    engine?.labels.setRoads(roads);
  }, [engine, roads]);
  const subject = useSubject(groups, state, atlas, roads);
  useEffect(() => engine?.camera.setSubject(subject), [engine, subject]);
  useEffect(
    () =>
      hoveredPark.subscribe(() => {
        engine?.drawing.setHovered(hoveredPark.get());
        engine?.labels.setHovered(hoveredPark.get());
      }),
    [engine],
  );
  const { near } = state.filters;
  const nearby = useMemo(
    () =>
      near
        ? nearShape(near, now.network, shapes.roads)
        : { type: 'FeatureCollection' as const, features: [] },
    [near, now, shapes],
  );
  useEffect(() => engine?.drawing.setNear(nearby), [engine, nearby]);
  useEffect(() => onPicking((waiting) => engine?.pointer.setPicking(waiting)), [engine]);
  useEffect(() => onLook((look) => engine?.view.look(look)), [engine]);

  return (
    <>
      <div ref={attach} className="map" />
      <MapControls engine={engine} />
      {isOff && (
        <button type="button" className="show-all" onClick={() => engine?.camera.showAll()}>
          {detail.map.showAll}
        </button>
      )}
    </>
  );
}

/** Lines over a colour: what is possible on top of what is sure. */
const PossiblePattern = () => (
  <svg className="pattern" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern
        id="hatch-possible"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1" height="4" className="possible-line" />
      </pattern>
    </defs>
  </svg>
);

/** What keeps the map from being drawn: no graphics here, or graphics that were taken away. */
type Problem = 'failed' | 'lost';

export function MapView({ groups }: { groups: Groups }) {
  const { speaker } = useSite();
  const { words, language } = speaker;
  const detail = useDetail();
  const [problem, setProblem] = useState<Problem>();
  const shapes = useQuery(shapesQuery(language), queries);
  const basemap = useQuery(basemapQuery, queries);
  useEffect(() => {
    if (shapes.data) setDrawnShapes(shapes.data);
  }, [shapes.data]);
  const missing = [shapes, basemap].filter(({ isError }) => isError);
  const isMissing = missing.length > 0;
  useEffect(() => {
    if (problem || isMissing) settleMap();
  }, [problem, isMissing]);
  const onBack = useCallback(() => setProblem(undefined), []);
  const again = () => {
    setProblem(undefined);
    for (const { refetch } of missing) void refetch();
  };
  if (problem || missing.some(({ isFetching }) => !isFetching))
    return (
      <div className="map-waiting">
        <p className="part-failed" role="status">
          {problem === 'lost' ? detail.map.lost : words.map.failed}{' '}
          <button type="button" className="quiet" onClick={again}>
            {words.notice.tryAgain}
          </button>
        </p>
      </div>
    );
  if (!shapes.data || !basemap.data) return <p className="map-waiting">{words.map.loading}</p>;
  return (
    <>
      <MapCanvas
        groups={groups}
        shapes={shapes.data}
        basemap={basemap.data}
        onProblem={setProblem}
        onBack={onBack}
      />
      <PossiblePattern />
      <Inset />
      <Legend />
      <p className="credit">{speaker.facts([detail.map.schematic, detail.map.attribution])}</p>
    </>
  );
}
