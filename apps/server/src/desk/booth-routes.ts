import { createHmac } from 'node:crypto';
import { temperatures } from '@sites/enquiry';
import type { Store } from '@sites/store';
import * as v from 'valibot';
import { type Receive, repeated } from '../enquiries/reception.ts';
import { readKey } from '../enquiries/routes.ts';
import { Problem, retryAfter } from '../errors.ts';
import { type DeskRoute, post } from './route.ts';

const ContactSchema = v.strictObject({
  /** Read by the same schema as that of a visitor's own form. */
  enquiry: v.unknown(),
  temperature: v.picklist(temperatures),
  note: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4000))),
});

interface BoothParts {
  readonly store: Store;
  readonly secret: () => string;
  readonly receive?: Receive | undefined;
  readonly now: () => Date;
}

/** What a booth of a fair asks for: to keep the contacts that staff took down, and to open what a device has locked. */
export const boothRoutes = ({ store, secret, receive, now }: BoothParts): DeskRoute[] => [
  post('/api/desk/booth/contacts', 'staff', ContactSchema, async (sent, { id }, c) => {
    if (!receive)
      throw new Problem(503, 'closed', 'Nobody takes enquiries here yet.', retryAfter(600));
    const { enquiry, temperature, note } = sent;
    const takenBy = { who: id, ...(note !== undefined && { note }) };
    const { acknowledgement, isRepeated } = await receive(readKey(c), enquiry, [temperature], {
      takenBy,
    });
    return c.json(acknowledgement, 201, repeated(isRepeated));
  }),
  // Nothing of it is kept here: it is worked out anew for each device, and opens that device alone.
  post(
    '/api/desk/booth/key',
    'staff',
    v.strictObject({ device: v.pipe(v.string(), v.uuid()) }),
    async ({ device }, { id }) => {
      const at = now().toISOString();
      await store.audit.add({ at, who: id, action: 'staff.booth-key', subject: device });
      const mac = createHmac('sha256', secret()).update(`booth ${device}`);
      return { key: mac.digest('base64url') };
    },
  ),
];
