import {
  type Figure,
  type Measure,
  type Outcome,
  nearestServing,
  oldestDate,
  powerKinds,
  worstConfidence,
  compared,
  isSameLand,
  measures,
  destinations,
} from '@sites/domain';
import {
  type DetailWords,
  communeName,
  destinationText,
  exactText,
  published,
  derivationText,
} from '@sites/words';
import type { TableSource } from './park-table.ts';
import type { Cell, Table } from './table.ts';

/**
 * Parks side by side, three columns each: the figure, its date and confidence, its sources. Rows come in the order
 * in which consultants' forms ask: land, utilities, access, cost, labour, developer.
 */
export function comparisonTable(source: TableSource & { readonly detail: DetailWords }): Table {
  const { outcomes, atlas, detail, link } = source;
  const speaker = published(source.speaker);
  const { words } = speaker;
  const figureCells = (figure: Figure): Cell[] => {
    const exact = figure.state === 'known' ? figure.value : exactText(figure, speaker);
    const confidence = worstConfidence(figure.rests);
    const about = speaker.phrases([
      derivationText(figure, speaker, detail),
      oldestDate(figure) ?? (figure.rests.length > 0 ? words.date.none : undefined),
      confidence && words.confidence[confidence],
    ]);
    const ids = [...new Set(figure.rests.flatMap((rest) => rest.source ?? []))];
    return [
      exact,
      about || null,
      ids
        // The build refuses a claim whose source is not on file.
        .map((id) =>
          [speaker.text(atlas.sources[id]!.title), atlas.sources[id]!.url]
            .filter(Boolean)
            .join(' '),
        )
        .join('; ') || null,
    ];
  };
  const plain = (name: string, cell: (outcome: Outcome) => Cell): Cell[] => [
    name,
    ...outcomes.flatMap((outcome) => [cell(outcome), null, null]),
  ];
  const measured = (measure: Measure): Cell[] => [
    speaker.aside(words.measures[measure], speaker.unit(measures[measure].unit)),
    ...outcomes.flatMap(({ park }) =>
      isSameLand(park, measure)
        ? [detail.charts.sameLand, null, null]
        : figureCells(park.figures[measure]),
    ),
  ];
  const section = (key: 'land' | 'utilities' | 'cost' | 'labour'): Cell[][] => [
    [detail.park[key]],
    ...compared(key).map(measured),
  ];
  const zoneName = (id: string | null): string => {
    const zone = atlas.zones.find((one) => one.id === id);
    return zone ? speaker.text(zone.name) : words.list.zoneNone;
  };
  return {
    name: detail.table.comparison,
    head: [
      detail.table.figure,
      ...outcomes.flatMap(({ park }) => [
        speaker.language === 'vi' ? park.name.vi : `${speaker.text(park.name)} / ${park.name.vi}`,
        speaker.phrases([detail.sheet.asOf, detail.sheet.key]),
        detail.park.sources,
      ]),
    ],
    rows: [
      [detail.park.headline],
      plain(detail.table.status, ({ park }) => words.statuses[park.status.value]),
      plain(detail.table.zone, ({ park }) => zoneName(park.zone)),
      plain(
        detail.table.commune,
        ({ park }) =>
          speaker.list(park.commune.units.map(({ name }) => communeName(name, speaker))) ||
          detail.park.noUnit,
      ),
      ...section('land'),
      ...section('utilities'),
      ...powerKinds.map((kind) =>
        plain(
          detail.table.power(words.power[kind]),
          ({ park }) => words.power.states[park.power[kind].state],
        ),
      ),
      [detail.park.access],
      ...destinations.flatMap((to): Cell[][] => [
        plain(detail.table.nearest(detail.place[to]), ({ park }) => {
          const found = nearestServing(park, to, atlas);
          return found ? destinationText(to, found.id, speaker) : words.list.noRoad;
        }),
        plain(detail.table.km(detail.place[to]), ({ park }) => {
          const found = nearestServing(park, to, atlas);
          return found ? Math.round(found.reach.km[1] * 10) / 10 : null;
        }),
      ]),
      ...section('cost'),
      ...section('labour'),
      [detail.park.contact],
      plain(detail.table.developer, ({ park }) =>
        park.developer.name ? speaker.text(park.developer.name) : words.gaps['not-published'],
      ),
      [detail.table.link, link],
    ],
  };
}
