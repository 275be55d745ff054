import {
  type Measure,
  compared,
  findPark,
  judge,
  measures,
  powerKinds,
  scorePark,
} from '@sites/domain';
import { AgainstList } from '../figures/AgainstList.tsx';
import { VerdictKey } from '../figures/Conditions.tsx';
import { WaysTo } from '../figures/Whom.tsx';
import { NameBeside, PlaceName } from '../figures/PlaceName.tsx';
import { parkName, placeLine } from '../figures/names.ts';
import { HatchPattern } from '../figures/charts/HatchPattern.tsx';
import { LandSplit } from '../figures/charts/LandSplit.tsx';
import { SectorList } from '../figures/SectorList.tsx';
import { ScoreBar } from '../figures/ScoreBar.tsx';
import { DistanceStrip } from '../figures/charts/DistanceStrip.tsx';
import { Notice } from '../page/Notice.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { PrintFooter } from '../share/PrintFooter.tsx';
import { home } from '../page/route.ts';
import { askedRows } from './asked-rows.tsx';
import { bestOf } from './best.ts';
import { CompareFigure } from './CompareFigure.tsx';
import { landRows } from './land-rows.tsx';
import { ParkStrip } from './ParkStrip.tsx';
import type { Row } from './row.ts';
import { wayRows } from './way-rows.tsx';
import { yearRows } from './year-rows.tsx';
import { canChoose, comparedOf, shortlistOf, withChoice, withStar } from '../shortlist/chosen.ts';
import { isFiltered, useLink, useDetail, useSite } from '../page/site.tsx';
import { provinceFrame } from '@sites/stillmap';
import { StillMap } from '../figures/StillMap.tsx';
import { markOf } from '../figures/still-places.ts';

type Group = readonly [title: string, rows: readonly Row[]];

/** Two to four parks side by side, in the order of the park panel. */
export function ComparePage() {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const { ranking } = state;
  const { words } = speaker;
  const parks = comparedOf(state).flatMap((id) => findPark(atlas, id) ?? []);
  // Of two, the one that goes leaves the shortlist: a star that stays would bring it back.
  const withoutPark = (id: string) =>
    canChoose(state, id) ? withChoice(state, id) : withStar(state, id);
  const figureRow = (measure: Measure): Row => {
    const figures = parks.map((park) => park.figures[measure]);
    return {
      name: words.measures[measure],
      cells: parks.map((park) => <CompareFigure key={park.id} park={park} measure={measure} />),
      best: bestOf(figures, measures[measure].better),
    };
  };
  const outcomes = parks.map((park) => judge(park, state.filters, atlas));
  const contact: Group = [
    detail.park.contact,
    [
      {
        name: detail.park.developer,
        cells: parks.map((park) => (
          <span key={park.id} className={park.developer.name ? '' : 'unknown'}>
            {park.developer.name ? (
              <WaysTo park={park} ask="developer" />
            ) : (
              words.gaps['not-published']
            )}
          </span>
        )),
      },
    ],
  ];
  const groups: readonly Group[] = [
    // Whom to ask stands near the top, by the question or without one.
    ...(isFiltered(state)
      ? [[words.filters.heading, askedRows(outcomes, state.filters, speaker, detail)] as const]
      : [contact]),
    ...(state.year
      ? [
          [
            words.date.year(String(state.year)),
            yearRows(parks, state.year, speaker, detail),
          ] as const,
        ]
      : []),
    [
      detail.park.headline,
      [
        {
          name: words.filters.by.status.label,
          cells: parks.map((park) => (
            <span key={park.id} className={`status ${park.status.value}`}>
              {words.statuses[park.status.value]}
            </span>
          )),
        },
        {
          name: detail.advice.against,
          cells: outcomes.map((outcome) => <AgainstList key={outcome.park.id} outcome={outcome} />),
        },
        {
          name: words.filters.by.sector.label,
          cells: parks.map((park) => <SectorList key={park.id} park={park} />),
        },
        ...(ranking
          ? [
              {
                name: detail.compare.score,
                cells: parks.map((park) => (
                  <ScoreBar key={park.id} ranked={scorePark(park, ranking, atlas)} />
                )),
              },
            ]
          : []),
      ],
    ],
    [
      detail.park.land,
      [
        ...compared('land').map(figureRow),
        ...landRows(parks, speaker, detail),
        {
          name: detail.charts.land,
          cells: parks.map((park) => <LandSplit key={park.id} park={park} />),
        },
      ],
    ],
    [
      detail.park.utilities,
      [
        ...powerKinds.map((kind): Row => ({
          name: words.power[kind],
          cells: parks.map((park) => (
            <span
              key={park.id}
              className={['unknown', 'none'].includes(park.power[kind].state) ? 'unknown' : ''}
            >
              {words.power.states[park.power[kind].state]}
            </span>
          )),
        })),
        ...compared('utilities').map(figureRow),
      ],
    ],
    [
      detail.park.access,
      [
        ...wayRows(parks, state.filters, speaker, detail),
        {
          name: detail.charts.distances,
          cells: parks.map((park) => <DistanceStrip key={park.id} park={park} />),
        },
      ],
    ],
    [detail.park.cost, compared('cost').map(figureRow)],
    [detail.park.labour, compared('labour').map(figureRow)],
    ...(isFiltered(state) ? [contact] : []),
  ];
  return (
    <main className="page compare">
      <HatchPattern />
      <h1>{detail.compare.title}</h1>
      <Notice />
      <p className="page-links">
        <LinkTo page={home} to={state}>
          {detail.compare.back}
        </LinkTo>
        {parks.length > 1 && <PageLink page="sheet">{detail.sheet.comparison}</PageLink>}
        {parks.length > 1 && (
          <LinkTo page="pack" to={{ ...state, stars: shortlistOf(state) }}>
            {words.shortlist.pack}
          </LinkTo>
        )}
      </p>
      {parks.length > 0 && isFiltered(state) && <VerdictKey />}
      {parks.length < 2 && <p className="nothing">{words.compare.hint}</p>}
      {parks.length > 0 && (
        <>
          <ParkStrip parks={parks} label={detail.compare.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="visually-hidden">{detail.compare.figure}</span>
                  </th>
                  {parks.map((park, at) => (
                    <th scope="col" key={park.id}>
                      <span className="compare-number">{at + 1}</span>{' '}
                      <LinkTo page={home} to={{ ...state, park: park.id }}>
                        <PlaceName place={park} />
                      </LinkTo>
                      <NameBeside place={park} />
                      <span className="row-place">{placeLine(park, speaker)}</span>
                      <LinkTo className="quiet" to={withoutPark(park.id)}>
                        {detail.compare.out}
                        <span className="visually-hidden"> {parkName(park, speaker)}</span>
                      </LinkTo>
                    </th>
                  ))}
                </tr>
              </thead>
              {groups.map(([title, rows]) => (
                <tbody key={title}>
                  <tr className="group">
                    <th colSpan={parks.length + 1} scope="colgroup">
                      <span>{title}</span>
                    </th>
                  </tr>
                  {rows.map((row) => (
                    <tr key={row.name}>
                      <th scope="row">{row.name}</th>
                      {row.cells.map((cell, at) => (
                        // A row has one cell for each park.
                        <td key={parks[at]!.id} className={row.best === at ? 'best' : undefined}>
                          {cell}
                          {row.best === at && (
                            <span className="best-mark">{row.called ?? detail.compare.best}</span>
                          )}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          </ParkStrip>
          <StillMap
            marks={parks.map((park) => markOf(park, 'meant', speaker))}
            frame={provinceFrame}
            size="list"
            numbered
          />
        </>
      )}
      <PrintFooter />
    </main>
  );
}
