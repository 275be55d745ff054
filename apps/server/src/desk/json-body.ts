import type { Context } from 'hono';
import * as v from 'valibot';
import { readJson } from '../enquiries/body.ts';
import { Problem } from '../errors.ts';

/** What was sent, by its schema. */
export async function readBody<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<v.InferOutput<S>> {
  const result = v.safeParse(schema, await readJson(c));
  if (result.success) return result.output;
  const fields = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    code: issue.input === undefined ? 'missing' : 'format',
    // What was sent stays out of it: it may be a password.
    detail: `cannot be taken: ${issue.type}`,
  }));
  throw new Problem(400, 'bad-field', 'Some fields cannot be taken.', { fields });
}
