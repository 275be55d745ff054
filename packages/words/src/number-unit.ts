import { type Language, aboutLanguage } from '@sites/domain';

/** What stands between a number and its unit in a language: a space at which no line ends. */
export const spaceIn = (language: Language, unit: string): string =>
  aboutLanguage(language).marks.attached.test(unit) ? '' : '\u00a0';

/** A number with its unit, which may be empty, spaced as a language does: `17.4 ha`, `17.4公顷`, `57.87%`. */
export const numberUnit =
  (language: Language) =>
  (number: string, unit: string): string =>
    unit ? `${number}${spaceIn(language, unit)}${unit}` : number;
