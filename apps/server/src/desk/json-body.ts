import type { Context } from 'hono';
import * as v from 'valibot';
import { Problem } from '../errors.ts';

const mostBytes = 64 * 1024;

/** Reads no further than a body may be long. */
async function readText(c: Context): Promise<string> {
  const tooLong = () => new Problem(413, 'too-long', `At most ${mostBytes} bytes can be sent.`);
  if (Number(c.req.header('Content-Length') ?? 0) > mostBytes) throw tooLong();
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // A body of the web is a stream of bytes, whatever its type says.
  for await (const part of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += part.length;
    if (bytes > mostBytes) throw tooLong();
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem(400, 'bad-json', 'The body is no JSON.');
  }
}

/** What was sent, by its schema: JSON and nothing else, so that no form of another site can send it. */
export async function readBody<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<v.InferOutput<S>> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new Problem(415, 'media-type', 'Send JSON, as application/json.');
  const result = v.safeParse(schema, parsed(await readText(c)));
  if (result.success) return result.output;
  const fields = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    code: issue.input === undefined ? 'missing' : 'format',
    // What was sent stays out of it: it may be a password.
    detail: `cannot be taken: ${issue.type}`,
  }));
  throw new Problem(400, 'bad-field', 'Some fields cannot be taken.', { fields });
}
