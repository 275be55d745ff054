import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Facts, type Problem, folders, singles } from './files.ts';

function parse<S extends v.GenericSchema>(
  schema: S,
  folder: string,
  file: string,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    problems.push({ rule: 'readable', file, detail: String(error) });
    return undefined;
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  for (const issue of result.issues)
    problems.push({
      rule: 'shape',
      file,
      detail: `${v.getDotPath(issue) ?? ''}: ${issue.message}`,
    });
  return undefined;
}

/** Reads and parses every reviewed file of `geo/facts`; reports all that cannot be read, not the first. */
export function readFacts(folder: string): { facts: Facts; problems: Problem[] } {
  const problems: Problem[] = [];
  const many = Object.entries(folders).map(([name, schema]) => {
    const files = readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.json'))
      .toSorted();
    const places = files.flatMap((file) => {
      const place = parse(
        schema as v.GenericSchema<{ id: string }, { id: string }>,
        folder,
        join(name, file),
        problems,
      );
      if (place && `${place.id}.json` !== file)
        problems.push({
          rule: 'file name is the id',
          file: join(name, file),
          detail: `holds id ${place.id}`,
        });
      return place ? [place] : [];
    });
    return [name, places];
  });
  const one = Object.entries(singles).map(([name, schema]) => [
    name,
    parse(schema, folder, `${name}.json`, problems),
  ]);
  return { facts: Object.fromEntries([...many, ...one]) as Facts, problems };
}
