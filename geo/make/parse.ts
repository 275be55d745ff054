import * as v from 'valibot';
import { type Facts, type Files, type Problem, folders, singles } from './files.ts';
import { withoutReviews } from './reviews.ts';

/** The content of a file in its shape, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly Problem[] };

export function parse<S extends v.GenericSchema>(
  schema: S,
  file: string,
  content: unknown,
): Parsed<v.InferOutput<S>> {
  const wrong = (check: string, details: string[]): Parsed<v.InferOutput<S>> => ({
    value: undefined,
    problems: details.map((detail) => ({ check, file, detail })),
  });
  if (content === undefined) return wrong('readable', ['is missing']);
  if (content instanceof Error) return wrong('readable', [content.message]);
  const result = v.safeParse(schema, content);
  if (result.success) return { value: result.output, problems: [] };
  return wrong(
    'shape',
    result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`),
  );
}

const tableFile = (name: string): string => `${name}.json`;

/** The folder of places that a file stands in. */
const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** A file in the wrong folder, or of a wrong name, would be left out in silence. */
export const strayFile = (file: string): Problem => ({
  check: 'file is known',
  file,
  detail: 'stands where no file is looked for',
});

function strayFiles(files: Files): Problem[] {
  const tables = Object.keys(singles).map(tableFile);
  const isKnown = (file: string) => tables.includes(file) || Object.hasOwn(folders, folderOf(file));
  return Object.keys(files)
    .filter((file) => !isKnown(file))
    .map(strayFile);
}

/** The facts of all files that have their shape. */
interface ParsedFacts {
  /** Undefined where one of the tables is not understood: everything speaks of them. */
  readonly facts: Facts | undefined;
  /** False where some file is not understood, so that its place is missing from the facts. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
}

/** Parses every reviewed file; reports all that is wrong, not the first. */
export function parseFacts(files: Files): ParsedFacts {
  const problems: Problem[] = [];
  const take = <S extends v.GenericSchema>(schema: S, file: string) => {
    const { value, problems: wrong } = parse(schema, file, withoutReviews(files[file]));
    problems.push(...wrong);
    return value;
  };
  const places = Object.entries(folders).map(([folder, schema]) => {
    const names = Object.keys(files).filter((file) => folderOf(file) === folder);
    const list = names.toSorted().flatMap((file) => {
      const place = take<v.GenericSchema<unknown, { id: string }>>(schema, file);
      return place ? [{ file, place }] : [];
    });
    return { folder, list };
  });
  const tables = Object.entries(singles).map(([name, schema]) => {
    const table: unknown = take<v.GenericSchema>(schema, tableFile(name));
    return { name, table };
  });

  const misnamed = places.flatMap(({ folder, list }) =>
    list
      .filter(({ file, place }) => file !== `${folder}/${place.id}.json`)
      .map(({ file, place }) => ({
        check: 'file name is the id',
        file,
        detail: `holds id ${place.id}`,
      })),
  );
  const facts = Object.fromEntries([
    ...places.map(({ folder, list }) => [folder, list.map(({ place }) => place)]),
    ...tables.map(({ name, table }) => [name, table]),
  ]) as Facts;
  return {
    facts: tables.every(({ table }) => table !== undefined) ? facts : undefined,
    whole: problems.length === 0,
    problems: [...problems, ...misnamed, ...strayFiles(files)],
  };
}
