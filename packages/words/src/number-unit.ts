import { type Language, aboutLanguage } from '@sites/domain';

/** A number with its unit, which may be empty, spaced as a language does: `17.4 ha`, `17.4公顷`, `57.87%`. */
export const numberUnit =
  (language: Language) =>
  (number: string, unit: string): string => {
    if (!unit) return number;
    return aboutLanguage(language).marks.attached.test(unit) ? number + unit : `${number} ${unit}`;
  };
