import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type History, HistorySchema, type Park, changesBetween } from '@sites/domain';
import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import type { Dataset } from './dataset.ts';

/** The versions of the data so far, oldest first. */
export const readHistory = (folder: string): History =>
  v.parse(HistorySchema, JSON.parse(readFileSync(join(folder, 'history.json'), 'utf8')));

const parksOf = (content: unknown) =>
  (content as FeatureCollection).features.map(({ id, properties }) => ({
    ...properties,
    id: String(id),
  })) as unknown as Pick<Park, 'id' | 'figures'>[];

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** The history with the version just built at its end: what differs from the dataset that `dist` still holds. */
export function grown(history: History, dataset: Dataset, dist: string, today: string): History {
  const { version } = dataset['version.json'] as { version: string };
  if (history.at(-1)?.version === version) return history;
  const file = join(dist, 'parks.geojson');
  const before = existsSync(file) ? parksOf(JSON.parse(readFileSync(file, 'utf8'))) : [];
  const changes = isEmpty(before) ? [] : changesBetween(before, parksOf(dataset['parks.geojson']));
  return [...history, { version, date: today, changes }];
}

/** One version a line: a new one is one line more. */
export const historyText = (history: History): string =>
  `[\n${history.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;

export function writeHistory(folder: string, history: History): void {
  writeFileSync(join(folder, 'history.json'), historyText(history));
}
