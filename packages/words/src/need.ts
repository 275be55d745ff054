import { type AnyFilter, type FilterState, allFilters, narrow } from '@sites/domain';
import { type WordsOfNeed, amountsIn, namesOf } from './need-amounts.ts';
import { missedIn } from './need-missed.ts';
import { type Named, namedIn, ofPlace, ofYear, passing } from './need-names.ts';
import { placeMeant, placesByName } from './need-places.ts';
import type { Stretch } from './need-text.ts';
import type { Speaker } from './speaker.ts';

/** What a text asks of a filter, as a link writes it, and the words that do. */
interface Told {
  readonly text: string;
  readonly by: readonly Stretch[];
}

/** A need as it was read. */
interface Need {
  readonly filters: FilterState;
  /** The year to come that it names, of those that can be spoken of. */
  readonly year: number | undefined;
  /** The words that had no effect. */
  readonly missed: readonly string[];
}

/** Reads one text: what it names, its amounts, and what filters are told by them. */
class Reading {
  readonly #text: string;
  readonly #speaker: Speaker;
  readonly #passing: readonly string[];
  readonly #found: readonly Named[];
  readonly #amounts: ReturnType<typeof amountsIn>;
  readonly #places;
  readonly #land: AnyFilter | undefined;

  constructor(text: string, speaker: Speaker, say: WordsOfNeed) {
    this.#text = text;
    this.#speaker = speaker;
    this.#passing = namesOf(say.answer.passing);
    this.#found = namedIn(text, speaker, say).found;
    this.#amounts = amountsIn(text, speaker, say);
    this.#places = this.#placesMeant();
    const lands = allFilters.filter(isInHectares);
    // Land ready to lease, unless another area is named.
    this.#land = lands.findLast(({ key }) => this.#named(key).length > 0) ?? lands[0];
  }

  /** The filters that are told something, each with its value and the words that tell it. */
  told(): readonly {
    readonly key: string;
    readonly value: unknown;
    readonly by: readonly Stretch[];
  }[] {
    return allFilters.flatMap((filter) => {
      const { key } = filter;
      const told = this.#toldTo(filter);
      const value: unknown = told && filter.parse(told.text, this.#speaker.atlas);
      return told && value !== undefined ? [{ key, value, by: told.by }] : [];
    });
  }

  /** The years of a text, each the last by whose end it is early enough: "before 2028" is by 2027. */
  years(): readonly { readonly value: number; readonly by: readonly Stretch[] }[] {
    const before = this.#named(ofYear.before);
    return numbersIn(narrow(this.#text)).map(({ value, ...at }) => {
      const beside = before.filter((one) => areBeside(this.#text, one, at));
      return { value: beside.length > 0 ? value - 1 : value, by: [at, ...beside] };
    });
  }

  /** Words that ask for nothing. */
  get passing(): readonly Stretch[] {
    return [passing, ofYear.before, ofYear.notBefore].flatMap((key) => this.#named(key));
  }

  /** What is understood and asks for nothing alone: a plant needs land, and everything searched has a name. */
  get plain(): readonly Stretch[] {
    const plain = ['near', 'q', ...allFilters.filter(isInHectares).map(({ key }) => key)];
    const isPassing = ({ from, to }: Stretch) =>
      this.#passing.includes(this.#text.slice(from, to).toLowerCase());
    return this.#found.filter((one) => plain.includes(one.key) || isPassing(one));
  }

  #named(key: string): readonly Named[] {
    return this.#found.filter((one) => one.key === key);
  }

  #begins(start: string): readonly Named[] {
    return this.#found.filter(({ key }) => key.startsWith(start));
  }

  #amount(...units: readonly string[]) {
    return this.#amounts.filter(({ unit }) => units.includes(unit));
  }

  /** An amount wherever it is said again. */
  #same({ unit, value }: { readonly unit: string; readonly value: number }): readonly Stretch[] {
    return this.#amount(unit).filter((one) => one.value === value);
  }

  /** Every name of a place with the one that is meant. */
  #placesMeant() {
    const places = placesByName(this.#speaker);
    return this.#begins(ofPlace).flatMap((name) => {
      const beside = this.#found.filter((one) => areBeside(this.#text, one, name));
      const meant = placeMeant(
        places.get(name.key.slice(ofPlace.length)) ?? [],
        beside.map(({ key }) => key),
        this.#speaker.atlas,
      );
      return meant ? [{ ...meant, by: name }] : [];
    });
  }

  #toldTo(filter: AnyFilter): Told | undefined {
    const { key, control } = filter;
    const own = this.#named(key);
    if (control.kind === 'range') {
      const [hectares] = filter === this.#land ? this.#amount('ha') : [];
      return hectares && { text: `${hectares.value}-`, by: this.#same(hectares) };
    }
    if (control.kind === 'power') {
      const [kv] = this.#amount('kv');
      const [option] = this.#begins(`${key}=`);
      if (kv) return { text: `${kv.value}kv`, by: [...this.#same(kv), ...own] };
      if (option) return { text: optionOf(option), by: [...this.#named(option.key), ...own] };
      return own.length > 0 ? { text: '110kv', by: own } : undefined;
    }
    if (control.kind === 'choice') {
      const isHousing = key === 'housing';
      // "Built" may be said of anything.
      const chosen = isHousing && own.length === 0 ? [] : this.#begins(`${key}=`);
      const ids = [...new Set(chosen.map(optionOf))];
      if (isHousing && own.length > 0 && ids.length === 0) return { text: 'existing', by: own };
      return ids.length > 0 ? { text: ids.join(','), by: [...chosen, ...own] } : undefined;
    }
    return control.kind === 'reach' ? this.#wayTold(filter) : undefined;
  }

  /** What asks for a way: the name of its kind, that of a place, or a ship. */
  #askersOf({ key, control }: AnyFilter): readonly Stretch[] {
    if (control.kind !== 'reach') return [];
    const ships = control.needs.length > 0 ? this.#amount('dwt') : [];
    const places = this.#places.filter((place) => place.key === key);
    const needs = this.#begins(`${key}~`).filter(isShip);
    return [...this.#named(key), ...places.map(({ by }) => by), ...ships, ...needs];
  }

  #wayTold(filter: AnyFilter): Told | undefined {
    const { key, control } = filter;
    if (control.kind !== 'reach' || this.#askersOf(filter).length === 0) return undefined;
    const [place] = this.#places.filter((one) => one.key === key);
    const [ship] = control.needs.length > 0 ? this.#amount('dwt') : [];
    const needs = this.#begins(`${key}~`).toSorted((a, b) => Number(isShip(b)) - Number(isShip(a)));
    const need = ship ? `${ship.value}dwt` : needs[0]?.key.slice(key.length + 1);
    const limit = this.#limitOf(filter);
    const span = limit ? `${limit.value}${limit.unit}` : `${control.limitKm}km`;
    return {
      text: [place?.place.id ?? 'any', span, ...(need ? [need] : [])].join('~'),
      by: [
        ...this.#named(key),
        ...this.#places.filter((one) => one.place === place?.place).map(({ by }) => by),
        ...(ship ? this.#same(ship) : needs.filter((one) => one.key === needs[0]?.key)),
        ...(limit ? this.#same(limit) : []),
      ],
    };
  }

  /** The distance that is meant for a filter: each has its own where there are as many, else all have the first. */
  #limitOf(filter: AnyFilter) {
    const limits = this.#amount('km', 'min');
    const first = (one: AnyFilter) => Math.min(...this.#askersOf(one).map(({ from }) => from));
    const asking = allFilters
      .filter((one) => this.#askersOf(one).length > 0)
      .toSorted((a, b) => first(a) - first(b));
    const at = limits.length === asking.length ? asking.indexOf(filter) : 0;
    return limits[at];
  }
}

const isInHectares = ({ control }: AnyFilter): boolean =>
  'unit' in control && control.unit === 'ha';

const optionOf = ({ key }: Named): string => key.slice(key.indexOf('=') + 1);
const isShip = ({ key }: Named): boolean => key.endsWith('dwt');

/** Whether two stretches of a text stand beside each other. */
const areBeside = (text: string, a: Stretch, b: Stretch): boolean => {
  const [one, next] = a.from < b.from ? [a, b] : [b, a];
  return /^[\s-]*$/.test(text.slice(one.to, next.from));
};

/**
 * What a text asks for by numbers with units and by words of titles and places: nothing where it tells nothing. What
 * had no effect is told as well.
 */
export function readNeed(
  typed: string,
  speaker: Speaker,
  say: WordsOfNeed,
  years: readonly number[] = [],
): Need {
  const text = typed.normalize('NFC').trim();
  const reading = new Reading(text, speaker, say);
  const told = reading.told();
  const known = reading.years().filter(({ value }) => years.includes(value));
  const year = known.length > 0 ? Math.min(...known.map(({ value }) => value)) : undefined;
  const inYear = known.flatMap(({ value, by }) => (value === year ? by : []));
  const used = [...told.flatMap(({ by }) => by), ...inYear, ...reading.plain];
  return {
    filters: Object.fromEntries(told.map(({ key, value }) => [key, value])),
    year,
    missed: missedIn(text, used, reading.passing, namesOf(say.answer.passing)),
  };
}

/** The whole numbers of a text as they stand. */
const numbersIn = (text: string) =>
  [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    value: Number(digits),
    from: index,
    to: index + digits.length,
  }));
