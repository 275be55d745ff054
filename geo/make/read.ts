import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { FigureSchema, HistorySchema, measureNames } from '@sites/domain';
import * as v from 'valibot';
import type { Files } from './files.ts';
import type { Published } from './history.ts';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Reads every JSON file of a folder; one that is no JSON is given as the error that says why. */
export function readFiles(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string): unknown => {
    try {
      return readJson(join(folder, name));
    } catch (error) {
      return error;
    }
  };
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.replaceAll(sep, '/'), read(name)]),
  );
}

/** The figures of the parks of built files; a measure that is no more is left out. */
const ParksSchema = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      properties: v.object({
        figures: v.object(v.entriesFromList(measureNames, v.exactOptional(FigureSchema))),
      }),
    }),
  ),
});

/** What was published before: the versions on file, and the figures that the folder of built files still holds. */
export function readPublished(historyFile: string, dist: string): Published {
  const parks = join(dist, 'parks.geojson');
  const features = existsSync(parks) ? v.parse(ParksSchema, readJson(parks)).features : [];
  return {
    history: v.parse(HistorySchema, readJson(historyFile)),
    parks: features.map(({ id, properties }) => ({ id, figures: properties.figures })),
  };
}
