import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { onError } from '../errors.ts';
import { readJson } from './body.ts';

const app = new Hono().post('/', async (c) => c.json(await readJson(c, 40)));
app.onError(onError(() => {}));

it('waits for a body no longer than its patience, and lets go of it', async () => {
  let isLeft = false;
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(new TextEncoder().encode('{"a":')),
    cancel: () => {
      isLeft = true;
    },
  });
  // What Node asks of who sends a stream, and the types of browsers do not know.
  const half = { duplex: 'half' };
  const headers = { 'Content-Type': 'application/json' };
  const request = new Request('http://sites.test/', { method: 'POST', headers, body, ...half });
  const answer = await app.request(request);
  expect([answer.status, answer.headers.get('connection'), isLeft]).toEqual([408, 'close', true]);
});
