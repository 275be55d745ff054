import {
  type Atlas,
  type Figure,
  type KeyedFinding,
  type Origin,
  oldestDate,
  worstConfidence,
} from '@sites/domain';
import {
  type DetailWords,
  type Speaker,
  derivationText,
  figureText,
  reasonText,
  settleText,
} from '@sites/words';
import type { Cell, Table } from './table.ts';

/** What every file of rows is written with; `detail` is null for raw ids and codes. */
export interface Writing {
  readonly atlas: Atlas;
  readonly speaker: Speaker;
  readonly detail: DetailWords | null;
}

export interface Column<R> {
  readonly key: string;
  readonly title: (words: DetailWords['table']) => string;
  readonly cell: (row: R, at: number) => Cell;
}

/** Rows under the headings of their columns. */
export const tableOf = <R>(
  name: string,
  columns: readonly Column<R>[],
  rows: readonly R[],
  detail: DetailWords | null,
): Table => ({
  name,
  head: columns.map(({ key, title }) => (detail ? title(detail.table) : key)),
  rows: rows.map((row, at) => columns.map(({ cell }) => cell(row, at))),
});

/** The sources of what a figure rests on: title and address, or their ids. */
function sourcesText(rests: readonly Origin[], { atlas, speaker, detail }: Writing): string {
  const ids = [
    ...new Set(
      rests
        .flatMap(({ source, moreSources }) => [source, ...(moreSources ?? [])])
        .filter((id) => id !== null),
    ),
  ];
  if (!detail) return ids.join(' ');
  return ids
    .map((id) => {
      // The build refuses a claim whose source is not on file.
      const source = atlas.sources[id]!;
      return [speaker.text(source.title), source.url].filter(Boolean).join(' ');
    })
    .join('; ');
}

function ends(figure: Figure): readonly [Cell, Cell] {
  if (figure.state === 'known') return [figure.value, figure.value];
  if (figure.state === 'bounds') return [figure.low ?? 0, figure.high];
  return [null, null];
}

/** Why a figure is what it is: exact, within bounds by a rule, or the reason why it is missing. */
function stateText(figure: Figure, { speaker, detail }: Writing): string {
  if (figure.state !== 'known' && figure.state !== 'bounds')
    return detail ? figureText(figure, speaker) : `${figure.state} ${figure.reason}`;
  if (!detail) return [figure.state, figure.rule].filter(Boolean).join(' ');
  const precision = figure.state === 'known' ? detail.table.exact : detail.table.bounds;
  const rule = derivationText(figure, speaker, detail);
  return rule ? speaker.labelled(precision, rule) : precision;
}

/** A figure from its lower to its upper end, with all that stands behind it. */
export function figureColumns<R>(
  key: string,
  name: string,
  figure: (row: R) => Figure,
  writing: Writing,
): Column<R>[] {
  const { speaker, detail } = writing;
  return [
    { key: `${key}_low`, title: (say) => say.low(name), cell: (row) => ends(figure(row))[0] },
    { key: `${key}_high`, title: (say) => say.high(name), cell: (row) => ends(figure(row))[1] },
    {
      key: `${key}_state`,
      title: (say) => say.state(name),
      cell: (row) => stateText(figure(row), writing),
    },
    {
      key: `${key}_as_of`,
      title: (say) => say.asOf(name),
      cell: (row) => oldestDate(figure(row)),
    },
    {
      key: `${key}_confidence`,
      title: (say) => say.confidence(name),
      cell: (row) => {
        const found = worstConfidence(figure(row).rests);
        return found ? (detail ? speaker.words.confidence[found] : found) : null;
      },
    },
    {
      key: `${key}_sources`,
      title: (say) => say.source(name),
      cell: (row) => sourcesText(figure(row).rests, writing) || null,
    },
  ];
}

/** The answer to the filters and why, where there are any. */
export function answerColumns<
  R extends {
    readonly verdict: KeyedFinding['verdict'];
    readonly findings: readonly KeyedFinding[];
  },
>(rows: readonly R[], { speaker, detail }: Writing): Column<R>[] {
  if (!rows.some(({ findings }) => findings.length > 0)) return [];
  const reason = (finding: KeyedFinding): string =>
    detail
      ? speaker.sentences([reasonText(finding, speaker, detail), settleText(finding, detail)])
      : `${finding.key} ${finding.verdict} ${finding.because.code}`;
  return [
    {
      key: 'match',
      title: (say) => say.answer,
      cell: ({ verdict }) => (detail ? speaker.words.verdict[verdict] : verdict),
    },
    {
      key: 'reasons',
      title: (say) => say.why,
      cell: ({ findings }) =>
        detail ? speaker.sentences(findings.map(reason)) : findings.map(reason).join('; '),
    },
  ];
}

export const tenth = (value: number): number => Math.round(value * 10) / 10;
