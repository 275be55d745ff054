import { fold } from '@sites/domain';

/** Scripts that put no space between words: what is meant may stand anywhere. */
export const unspaced = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}]/u;

/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What no folded text holds: it stands where a name was found. */
const taken = '\0';
/** What no name goes beyond: "chừng; tối đa" does not hold "chúng tôi". */
const stop = '\n';
const isLetter = (sign: string | undefined): boolean => /\p{sc=Latin}/u.test(sign ?? '');
/** How the plural of a name ends, and in Indonesian "the". */
const ending = /^(?:e?s|nya)?(?!\p{sc=Latin})/u;

/** A text folded as names are, in which they are sought; every sign knows the stretch that it came from. */
export class FoldedText {
  #left = '';
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  constructor(text: string) {
    let at = 0;
    for (const sign of text) {
      const to = at + sign.length;
      const folded = fold(sign);
      const isMark = /[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(sign);
      if (folded === '' && isMark && at > 0) this.#to[this.#to.length - 1] = to;
      else
        for (const letter of (folded || (/[,;，；、]/.test(sign) ? stop : ' ')).split(''))
          this.#add(letter, at, to);
      at = to;
    }
  }

  #add(letter: string, from: number, to: number): void {
    if (letter === ' ' && this.#left.endsWith(' ')) return;
    this.#left += letter;
    this.#from.push(from);
    this.#to.push(to);
  }

  /** Whether nothing is left but what stands between names. */
  get isSpent(): boolean {
    return this.#left.replaceAll(taken, ' ').trim() === '';
  }

  /** Takes a folded name out, wherever it stands: as whole words, where the script has any, or with their endings. */
  take(name: string, isWhole: boolean): readonly Stretch[] {
    const isLoose = unspaced.test(name);
    const sought = isLoose || isWhole ? name : name.replace(/s$/, '');
    const found: Stretch[] = [];
    for (let at = this.#find(sought, 0); at >= 0; at = this.#find(sought, at + 1)) {
      const end = this.#endOf(at + sought.length, isLoose, isWhole);
      if (end === undefined || (isLoose ? !this.#isEdge(at) : isLetter(this.#left[at - 1])))
        continue;
      this.#left = this.#left.slice(0, at) + taken.repeat(end - at) + this.#left.slice(end);
      found.push({ from: this.#from[at] ?? 0, to: this.#to[end - 1] ?? 0 });
    }
    return found;
  }

  #find(name: string, from: number): number {
    return name === '' ? -1 : this.#left.indexOf(name, from);
  }

  #endOf(end: number, isLoose: boolean, isWhole: boolean): number | undefined {
    if (isLoose) return this.#isEdge(end) ? end : undefined;
    const rest = ending.exec(this.#left.slice(end));
    if (!rest || (isWhole && rest[0] !== '')) return undefined;
    return end + rest[0].length;
  }

  /** A Korean syllable is several letters of a folded text: a name ends with none in its middle. */
  #isEdge(at: number): boolean {
    return this.#from[at] !== this.#from[at - 1];
  }
}
