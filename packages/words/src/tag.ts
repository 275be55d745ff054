import type { DeskWords } from './en/desk.ts';
import { loadDeskWords } from './later.ts';
import { loadEvery } from './load.ts';

/** A tag as staff read it: a temperature in their words, a tag of their own as they typed it. */
export const tagText = (tag: string, { temperatures }: DeskWords): string =>
  new Map(Object.entries(temperatures)).get(tag) ?? tag;

/** Keyboards compose letters or do not, and some write Latin ones in full width. */
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

async function everyTemperature(): Promise<ReadonlyMap<string, string>> {
  const desks = Object.values(await loadEvery(loadDeskWords));
  return new Map(
    desks.flatMap(({ temperatures }) =>
      Object.entries(temperatures).flatMap(([temperature, name]) => [
        [plain(name), temperature] as const,
        [temperature, temperature] as const,
      ]),
    ),
  );
}
let temperatures: Promise<ReadonlyMap<string, string>> | undefined;

/** Typed tags as they are kept: a temperature, in the words of whatever language, is the same for all. */
export async function readTags(typed: readonly string[]): Promise<string[]> {
  const known = await (temperatures ??= everyTemperature());
  return typed.map((tag) => known.get(plain(tag)) ?? tag);
}
