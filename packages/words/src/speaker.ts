import type { Atlas, Language, LocalText, Zone } from '@sites/domain';
import type { Words } from './en.ts';

/** Places that sentences name. */
export type NamedAtlas = Pick<Atlas, 'parks' | 'ports' | 'gates' | 'airports' | 'interchanges'> & {
  readonly zones: readonly Pick<Zone, 'id' | 'name'>[];
  readonly substations: readonly { readonly id: string; readonly name: LocalText }[];
  readonly plants: readonly { readonly id: string; readonly name: LocalText }[];
};

/** One language's words with the names and number formats that belong to it. */
export interface Speaker {
  readonly language: Language;
  readonly words: Words;
  readonly atlas: NamedAtlas;
  /** Digits grouped as the language does; at most `digits` after the point. */
  number(value: number, digits?: number): string;
  percent(share: number, digits?: number): string;
  /** A difference with its sign; one that rounds to nothing has none. */
  signed(share: number, digits?: number): string;
  /** `2023-12` as a reader of the language writes it. */
  date(asOf: string | null, approx?: boolean): string;
  unit(unit: string | null): string;
  quantity(value: number, unit: string | null): string;
  text(text: LocalText): string;
}

export function makeSpeaker(language: Language, words: Words, atlas: NamedAtlas): Speaker {
  const formats = [0, 1, 2].map((digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }));
  const plain = new Intl.NumberFormat(language, { useGrouping: false });
  const number = (value: number, digits = 2): string => formats[digits]!.format(value);
  const unit = (name: string | null): string => (name === null ? '' : (words.units[name] ?? name));
  return {
    language, words, atlas, number, unit,
    percent: (share, digits = 0) => `${number(share * 100, digits)} %`,
    signed(share, digits = 0) {
      const text = number(Math.abs(share) * 100, digits);
      return text === number(0) ? `${text} %` : `${share > 0 ? '+' : '−'}${text} %`;
    },
    date(asOf, approx) {
      if (asOf === null) return words.date.none;
      const [year, month, day] = asOf.split('-') as [string, string?, string?];
      const text = day ? words.date.day(Number(day), Number(month), year) : month ? words.date.month(Number(month), year) : year;
      return approx ? words.date.about(text) : text;
    },
    // Years and region numbers are names, not quantities: no grouping.
    quantity: (value, name) => (name === 'year' || name === 'region' ? plain.format(value) : [number(value), unit(name)].filter(Boolean).join(' ')),
    text: (text) => text[language],
  };
}
