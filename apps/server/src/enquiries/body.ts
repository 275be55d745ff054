import type { Context } from 'hono';
import { Problem } from '../errors.ts';
import { patience } from '../load/connections.ts';

/**
 * The longest enquiry in seven languages is a third of it. Not to be lowered: a device may send again what was kept
 * under this limit, and must hear its receipt.
 */
export const mostBytes = 64 * 1024;

const isJson = /^application\/json\s*(?:;\s*charset\s*=\s*(?:utf-8|"utf-8")\s*)?$/i;
/** What is not read to its end stands in the way of what comes next on the connection. */
const headers = { Connection: 'close' };
const tooLarge = (most: number) =>
  new Problem(413, 'too-large', `The body has more than ${most} bytes.`, { headers });
const tooSlow = () => new Problem(408, 'timeout', 'The body took too long to arrive.', { headers });

/** The bytes of a body, as far as they may come; what is too much is never held. */
export async function readBytes(
  request: Request,
  most: number,
  patienceMs = patience.requestTimeout,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('Content-Length')) > most) throw tooLarge(most);
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void reader.cancel().catch(() => {});
  }, patienceMs);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) throw tooLarge(most);
      chunks.push(next.value);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw isLate ? tooSlow() : new Problem(400, 'body', 'The body broke off.', { headers });
  } finally {
    clearTimeout(timer);
  }
  if (isLate) throw tooSlow();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What was sent as JSON. Nothing else is read: no form of another site can send it. */
export async function readJson(c: Context, patienceMs = patience.requestTimeout): Promise<unknown> {
  const encoding = c.req.header('Content-Encoding') ?? 'identity';
  if (!isJson.test(c.req.header('Content-Type')?.trim() ?? '') || encoding !== 'identity')
    throw new Problem(415, 'content-type', 'Send application/json in UTF-8, not compressed.');
  const bytes = await readBytes(c.req.raw, mostBytes, patienceMs);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem(400, 'json', 'The body is not JSON in UTF-8.');
  }
}
