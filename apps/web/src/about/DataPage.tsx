import type { ReactNode } from 'react';
import { claimText } from '@sites/words';
import { byId } from '@sites/domain';
import { NoteList } from '../figures/NoteList.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { WideTable } from '../figures/WideTable.tsx';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { parkName } from '../figures/names.ts';
import { CoverageMatrix } from '../figures/charts/CoverageMatrix.tsx';
import { sources as worksSources } from '../figures/timeline/works.ts';
import { HatchPattern } from '../figures/charts/HatchPattern.tsx';
import { type Chapter, Contents } from '../page/Contents.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { useDetail, useSite, useWords } from '../page/site.tsx';

function Table({
  caption,
  head,
  children,
}: {
  caption: string;
  head: readonly string[];
  children: ReactNode;
}) {
  return (
    <WideTable label={caption}>
      <table className="wide-table">
        <thead>
          <tr>
            {head.map((text) => (
              <th scope="col" key={text}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </WideTable>
  );
}

/** What the figures rest on: totals beside our sums, coverage, outlines, road model, conflicts, methods, licences. */
export function DataPage() {
  const about = useWords('about');
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { words, number } = speaker;
  const { report } = atlas;
  const { sums, totals, routes } = report;
  const ours: Readonly<Record<string, string>> = {
    plannedArea: about.sumOf(
      speaker.quantity(sums.plannedArea.ha, 'ha'),
      sums.plannedArea.counted,
      sums.plannedArea.of,
    ),
    parks: about.recordsSplit(sums.records.named, sums.records.projects),
    parksInsideZones: number(sums.records.insideZones),
    area: about.zonesSum(
      speaker.quantity(sums.zoneArea.ha, 'ha'),
      sums.zoneArea.counted,
      sums.zoneArea.of,
    ),
    zones: number(atlas.zones.length),
  };
  // Those that only works cite come with these.
  const all = { ...atlas.sources, ...worksSources };
  const sources = Object.entries(all).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  // Parks inside zones stand in both lists of totals.
  const officials = [
    ...Object.entries(totals.zones).filter(([name]) => name !== 'parksInside'),
    ...Object.entries(totals.parks),
  ];
  const chapters: readonly Chapter[] = [
    ['part-totals', about.totals],
    ['part-coverage', about.coverage],
    ['part-matrix', detail.charts.matrix],
    ['part-zones', about.zones],
    ['part-routes', about.routes],
    ['part-conflicts', about.conflicts],
    ['part-settled', about.settled],
    ['part-method', about.method],
    ['part-licences', about.licences],
    ['part-sources', about.sources],
  ];
  return (
    <main className="page with-contents">
      <h1>{words.header.about}</h1>
      <p className="lead">
        {about.lead(speaker.date(report.compiled))}{' '}
        <span className="soft">{detail.data.version(atlas.version)}</span>
      </p>
      <Contents label={about.contents} chapters={chapters} />

      <h2 id="part-totals">{about.totals}</h2>
      <Table
        caption={about.totals}
        head={[about.coverageHead.figure, about.official, about.ours, detail.park.sources]}
      >
        {officials.map(([name, claim], at) => (
          <tr key={at}>
            <th scope="row">{detail.claims[name] ?? name}</th>
            <td>
              <b>{claimText(claim, speaker)}</b>{' '}
              <span className="figure-age">
                <ConfidenceMark confidence={claim.confidence} /> {speaker.date(claim.asOf)}
              </span>
            </td>
            <td>{ours[name] ?? ''}</td>
            <td>
              <SourceLink id={claim.source} />
              {claim.note && <span className="soft"> {speaker.text(claim.note)}</span>}
            </td>
          </tr>
        ))}
      </Table>
      <ul className="bullets soft">
        {sums.plannedArea.notAdded.map((row) => (
          <li key={row.park}>
            {speaker.labelled(
              parkName(byId(atlas.parks, row.park), speaker),
              speaker.phrases([
                speaker.quantity(row.ha, 'ha'),
                words.list.inside(parkName(byId(atlas.parks, row.in ?? ''), speaker)),
              ]),
            )}
          </li>
        ))}
      </ul>

      <h2 id="part-coverage">{about.coverage}</h2>
      <p className="soft">
        {about.pins(
          report.pins['mapped-point'] ?? 0,
          report.pins.estimated ?? 0,
          report.pins.placeholder ?? 0,
        )}
      </p>
      <Table
        caption={about.coverage}
        head={[
          about.coverageHead.figure,
          about.coverageHead.known,
          about.coverageHead.bounds,
          about.coverageHead.unknown,
          about.coverageHead.none,
          about.coverageHead.oldest,
          about.coverageHead.newest,
        ]}
      >
        {report.coverage.map((row) => (
          <tr key={row.measure}>
            <th scope="row">{words.measures[row.measure]}</th>
            <td className="n">{row.known}</td>
            <td className="n">{row.bounds}</td>
            <td className="n">{row.unknown}</td>
            <td className="n">{row.notApplicable}</td>
            <td>{row.oldest && speaker.date(row.oldest)}</td>
            <td>{row.newest && speaker.date(row.newest)}</td>
          </tr>
        ))}
      </Table>
      <h2 id="part-matrix">{detail.charts.matrix}</h2>
      <HatchPattern />
      <CoverageMatrix />
      <details className="fold">
        <summary>{about.publishedHead}</summary>
        <Table
          caption={about.publishedHead}
          head={[
            about.coverageHead.figure,
            about.parksWith,
            about.coverageHead.oldest,
            about.coverageHead.newest,
          ]}
        >
          {report.published.map((row) => (
            <tr key={row.measure}>
              <th scope="row">{detail.claims[row.measure] ?? row.measure}</th>
              <td className="n">
                {row.parks}/{row.of}
              </td>
              <td>{row.oldest && speaker.date(row.oldest)}</td>
              <td>{row.newest && speaker.date(row.newest)}</td>
            </tr>
          ))}
        </Table>
      </details>

      <h2 id="part-zones">{about.zones}</h2>
      <p className="soft">{about.zonesNote}</p>
      <Table
        caption={about.zones}
        head={[detail.place.zones, about.declared, about.drawn, about.difference, about.accuracy]}
      >
        {report.zones.map((row) => {
          const off = row.drawnHa / row.declaredHa - 1;
          return (
            <tr key={row.id}>
              <th scope="row">{speaker.text(byId(atlas.zones, row.id).name)}</th>
              <td className="n">{number(row.declaredHa)}</td>
              <td className="n">{number(row.drawnHa)}</td>
              <td className="n">{speaker.signed(off, 1)}</td>
              <td className="n">{row.accuracyM && `± ${number(row.accuracyM / 1000)} km`}</td>
            </tr>
          );
        })}
      </Table>

      <h2 id="part-routes">{about.routes}</h2>
      <p className="soft">
        {about.routesNote(
          routes.usable,
          routes.comparisons.length,
          speaker.percent(routes.median ?? 0),
          speaker.percent(routes.error),
          speaker.percent(routes.coveredShare),
        )}
      </p>
      <Table
        caption={about.routes}
        head={[
          about.from,
          about.to,
          about.published,
          about.model,
          about.straight,
          about.error,
          detail.park.sources,
        ]}
      >
        {routes.comparisons.map((row) => (
          <tr key={`${row.from} ${row.to} ${row.source}`}>
            <th scope="row">{speaker.text(row.fromName)}</th>
            <td>{speaker.text(row.toName)}</td>
            <td className="n">{number(row.publishedKm)}</td>
            <td className="n">{number(row.modelKm)}</td>
            <td className="n">{number(row.straightKm)}</td>
            <td className="n">{row.usable ? speaker.signed(row.error) : about.notUsable}</td>
            <td>
              <SourceLink id={row.source} />
            </td>
          </tr>
        ))}
      </Table>

      <h2 id="part-conflicts">{about.conflicts}</h2>
      <NoteList notes={report.conflicts} />
      <h2 id="part-settled">{about.settled}</h2>
      <NoteList notes={report.settled} />
      <h2 id="part-method">{about.method}</h2>
      <ul className="bullets">
        {about.methods.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2 id="part-licences">{about.licences}</h2>
      {about.licence.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href="/notices.txt">{about.notices}</a>
      </p>
      <p>
        <a href="/api">{about.api}</a>
      </p>
      <p>
        <PageLink page="privacy">{words.privacyLink}</PageLink>
        {speaker.marks.dot}
        <PageLink page="accessibility">{detail.page.accessibility}</PageLink>
      </p>
      <details className="fold" id="part-sources">
        <summary>{speaker.aside(about.sources, number(sources.length))}</summary>
        <ul className="bullets">
          {sources.map(([id, source]) => (
            <li key={id} id={id}>
              <SourceLink id={id} of={all} />
              {source.accessed && (
                <span className="soft">
                  {speaker.marks.dot}
                  {about.accessed(speaker.date(source.accessed))}
                </span>
              )}
            </li>
          ))}
        </ul>
      </details>
    </main>
  );
}
