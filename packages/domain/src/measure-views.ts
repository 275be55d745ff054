import { type Measure, type MeasureEntry, type View, measures } from './measures.ts';
import { recordOf } from './record.ts';

type Table = typeof measures;
export const measureNames = Object.keys(measures) as Measure[];

/** Something of every measure. */
export const forEachMeasure = <T>(make: (measure: Measure) => T): Record<Measure, T> =>
  recordOf(measureNames, make);

/** What the table says of a measure. */
export const aboutMeasure = (measure: Measure): MeasureEntry => measures[measure];

const place = (measure: Measure, view: View): number => aboutMeasure(measure).in[view] ?? Infinity;

/** The measures of a view, in its order. */
export const measuresIn = (view: View): readonly Measure[] =>
  measureNames
    .filter((measure) => Number.isFinite(place(measure, view)))
    .toSorted((a, b) => place(a, view) - place(b, view));

/** The measures of a section in the order of a comparison. */
export const compared = (section: MeasureEntry['section']): readonly Measure[] =>
  measuresIn('compare').filter((measure) => aboutMeasure(measure).section === section);

/** The measures of a section, in the order of the table. */
export const sectionMeasures = (section: MeasureEntry['section']): readonly Measure[] =>
  measureNames.filter((measure) => aboutMeasure(measure).section === section);

/** The measures of a section that do not stand among the headline figures, in the order of the table. */
export const belowHeadline = (section: MeasureEntry['section']): readonly Measure[] =>
  sectionMeasures(section).filter((measure) => aboutMeasure(measure).in.headline === undefined);

/** Measures that follow from several claims, as `figures/` works them out. */
export type WorkedOut = {
  [M in Measure]: Table[M] extends { readonly claim: string } ? never : M;
}[Measure];

export const isWorkedOut = (measure: Measure): measure is WorkedOut =>
  aboutMeasure(measure).claim === undefined;

/** Measures whose answer is asked for by name. */
export type Asked = {
  [M in Measure]: Table[M] extends { readonly asked: true } ? M : never;
}[Measure];

const isAsked = (measure: Measure): measure is Asked => aboutMeasure(measure).asked === true;

/** What would settle a measure that is open. */
export const settlesMeasure = (measure: Measure): Asked | 'other-figure' =>
  isAsked(measure) ? measure : 'other-figure';

/** Measures by which the map can colour the parks. */
export type Colouring = {
  [M in Measure]: Table[M]['in'] extends { readonly colour: number } ? M : never;
}[Measure];

const isColouring = (measure: Measure): measure is Colouring =>
  aboutMeasure(measure).in.colour !== undefined;

/** The same, in the order of the legend. */
export const colouring: readonly Colouring[] = measuresIn('colour').filter(isColouring);
