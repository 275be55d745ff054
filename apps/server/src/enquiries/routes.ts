import { readReceipt } from '@sites/enquiry';
import { StoreUnavailable } from '@sites/store';
import { type Context, Hono } from 'hono';
import { declines } from '../demand/counter.ts';
import { noParameters } from '../document-parameters.ts';
import { Problem, retryAfter } from '../errors.ts';
import { dataMethods, refuseOthers } from '../headers.ts';
import { clientOf } from '../load/client.ts';
import { RateLimit } from '../load/rate-limit.ts';
import { readJson } from './body.ts';
import type { Askable } from './faults.ts';
import { takeForm } from './form.ts';
import { makeReception, repeated } from './reception.ts';
import { requireSameOrigin } from './same-origin.ts';
import { sealKeys } from './seal-key.ts';
import { opens } from './secret.ts';
import type { EnquirySettings } from './settings.ts';
import { troubleOf } from './store.ts';

const nobodyHere = (): Problem =>
  new Problem(503, 'closed', 'Nobody takes enquiries here yet.', retryAfter(600));
const noSecret = (): Problem =>
  new Problem(401, 'no-secret', 'Send the secret of the receipt as Bearer.', {
    headers: { 'WWW-Authenticate': 'Bearer realm="enquiries"' },
  });
const noEnquiry = (): Problem =>
  new Problem(404, 'no-enquiry', 'There is no such enquiry, or the secret is not its own.');
/** Says when to come back, where somebody has to wait. */
function refuseFor(seconds: number): void {
  if (seconds > 0)
    throw new Problem(
      429,
      'too-often',
      `Too much at once; go on in ${seconds} s.`,
      retryAfter(seconds),
    );
}

/** The key under which a device sends an enquiry again and again until it is answered. */
export function readKey(c: Context): string {
  const name = 'Idempotency-Key';
  const value = c.req.header(name) ?? '';
  const [, quoted, plain] = /^(?:"([\w.:-]{1,128})"|([\w.:-]{1,128}))$/.exec(value) ?? [];
  const key = quoted ?? plain;
  if (key) return key;
  const expected = 'one to 128 letters, digits and _.:-, such as a UUID';
  throw new Problem(400, 'bad-header', `${name}: ${expected}`, {
    parameters: [{ name, value: value.slice(0, 200), expected }],
  });
}

/** Enquiries: to send one, to ask what became of it, and on which terms. */
export function enquiryRoutes(settings: EnquirySettings, askable: Askable): Hono {
  const { store, authSecret, controller, retentionMonths, consentVersion, now } = settings;
  const perAddress = new RateLimit(settings.perAddress, 600, now);
  const inAll = new RateLimit(settings.inAll, 60, now);
  const wrongSecrets = new RateLimit(settings.perAddress, 600, now);
  const receive = makeReception(settings, askable);
  const keys = sealKeys(authSecret);
  const count = (client: string): void => {
    refuseFor(perAddress.waitOf(client));
    // Who may not send any more takes nothing of what is left for the others.
    refuseFor(inAll.waitOf(''));
    perAddress.take(client);
    inAll.take('');
  };
  /** Lets in who may send, and gives the key that they send under. */
  const admit = (c: Context): string => {
    noParameters(c);
    requireSameOrigin(c);
    if (!controller) throw nobodyHere();
    const key = readKey(c);
    // Before a body is read: whoever may not send makes us hold nothing. What is sent again counts as well: a 429
    // only puts it off, and what costs nothing would be asked for without end.
    count(clientOf(c));
    return key;
  };
  const take = (c: Context, key: string, body: unknown, isSealed = false) => {
    const { sent, isSuspect } = takeForm(body);
    const isCounted = !isSuspect && !declines(c.req.header());
    return receive(key, sent, isSuspect ? ['suspect'] : [], { isCounted, isSealed });
  };
  /** What kiosks seal for; null where nobody answers, or there is no place for its secret. */
  const sealKey = () => {
    if (!controller) return null;
    try {
      return keys.publicKey();
    } catch (error) {
      if (error instanceof StoreUnavailable) return null;
      throw error;
    }
  };

  return new Hono()
    .use(async (c, next) => {
      await next();
      c.res.headers.set('Cache-Control', 'no-store');
    })
    .post('/', async (c) => {
      const key = admit(c);
      const { acknowledgement, isRepeated } = await take(c, key, await readJson(c));
      return c.json(acknowledgement, 201, repeated(isRepeated));
    })
    .post('/sealed', async (c) => {
      const key = admit(c);
      const sent = await keys.open(await readJson(c), key);
      // Whoever asked has gone: nobody there may hold the secret.
      const { acknowledgement, isRepeated } = await take(c, key, sent, true);
      return c.json({ receipt: acknowledgement.receipt }, 201, repeated(isRepeated));
    })
    .options('/sealed', (c) => c.body(null, 204, { Allow: 'POST, OPTIONS' }))
    .all('/sealed', refuseOthers('POST, OPTIONS'))
    .get('/terms', async (c) => {
      noParameters(c);
      const reason = controller ? (await troubleOf(store)) && 'store' : 'closed';
      return c.json({
        open: !reason,
        ...(reason && { reason }),
        consentVersion,
        retentionMonths,
        controller,
        sealKey: sealKey(),
      });
    })
    .get('/:receipt', async (c) => {
      noParameters(c);
      const [, secret] =
        /^Bearer +([\w-]{1,200})$/i.exec(c.req.header('Authorization') ?? '') ?? [];
      if (secret === undefined) throw noSecret();
      const client = clientOf(c);
      // Before it is looked at: who tries them out never learns more.
      refuseFor(wrongSecrets.waitOf(client));
      const receipt = readReceipt(c.req.param('receipt'));
      const state =
        receipt !== undefined && opens(authSecret(), receipt, secret)
          ? await store.enquiries.state(receipt)
          : undefined;
      if (state) return c.json(state);
      wrongSecrets.take(client);
      throw noEnquiry();
    })
    .options('/', (c) => c.body(null, 204, { Allow: 'POST, OPTIONS' }))
    .options('/:receipt', (c) => c.body(null, 204, { Allow: dataMethods }))
    .all('/', refuseOthers('POST, OPTIONS'))
    .all('/:receipt', refuseOthers(dataMethods))
    .all('*', (c) => {
      throw new Problem(404, 'not-found', `There is nothing at ${c.req.path}.`);
    });
}
