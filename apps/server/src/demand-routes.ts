import { Hono } from 'hono';
import * as v from 'valibot';
import { noParameters } from './document-parameters.ts';
import { readJson } from './enquiries/body.ts';
import { requireSameOrigin } from './enquiries/same-origin.ts';
import { Problem, retryAfter } from './errors.ts';
import { refuseOthers } from './headers.ts';
import { clientOf } from './load/client.ts';
import { RateLimit } from './load/rate-limit.ts';
import { type DemandCounter, declines } from './demand/counter.ts';

/** Questions that one address may tell in ten minutes, a hall of visitors, and all together in a minute. */
const mostOfAddress = 300;
const mostInAll = 600;

const ToldSchema = v.strictObject({ address: v.pipe(v.string(), v.maxLength(4096)) });

/** What pages that stay open tell: a question that somebody has come to, by its address, and nothing of who. */
export function demandRoutes(demand: Pick<DemandCounter, 'saw'> | undefined, now = Date.now): Hono {
  const perAddress = new RateLimit(mostOfAddress, 600, now);
  const inAll = new RateLimit(mostInAll, 60, now);
  return new Hono()
    .use(async (c, next) => {
      await next();
      c.res.headers.set('Cache-Control', 'no-store');
    })
    .post('/', async (c) => {
      noParameters(c);
      requireSameOrigin(c);
      const headers = c.req.header();
      // Where nothing is counted, nothing is read.
      if (!demand || declines(headers)) return c.body(null, 204);
      const client = clientOf(c);
      const seconds = Math.max(perAddress.waitOf(client), inAll.waitOf(''));
      if (seconds > 0)
        throw new Problem(429, 'too-often', 'Too much at once.', retryAfter(seconds));
      perAddress.take(client);
      inAll.take('');
      const told = v.safeParse(ToldSchema, await readJson(c));
      if (!told.success) throw new Problem(400, 'bad-field', 'Send the address of a list.');
      demand.saw(told.output.address, headers, 200);
      return c.body(null, 204);
    })
    .all('/', refuseOthers('POST'));
}
