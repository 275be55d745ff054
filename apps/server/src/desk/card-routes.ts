import { cleanJpeg, mostCardBytes, readReceipt } from '@sites/enquiry';
import type { Store } from '@sites/store';
import type { Context } from 'hono';
import { noParameters } from '../document-parameters.ts';
import { readBytes } from '../enquiries/body.ts';
import { Problem } from '../errors.ts';
import { type DeskRoute, letIn } from './route.ts';

const path = '/api/enquiries/:receipt/card';
const none = () => new Problem(404, 'no-enquiry', 'There is no such enquiry.');

function receiptOf(c: Context): string {
  noParameters(c);
  const receipt = readReceipt(c.req.param('receipt') ?? '');
  if (receipt === undefined) throw none();
  return receipt;
}

/** The photograph that was sent, without all that is not the picture. The only body of the API that is no JSON. */
async function readCard(c: Context): Promise<Uint8Array> {
  const type = (c.req.header('Content-Type') ?? '').trim().toLowerCase();
  if (type !== 'image/jpeg' || c.req.header('Content-Encoding') !== undefined)
    throw new Problem(415, 'content-type', 'Send image/jpeg, not compressed further.');
  const jpeg = cleanJpeg(await readBytes(c.req.raw, mostCardBytes));
  if (!jpeg) throw new Problem(400, 'not-jpeg', 'The body is not one whole JPEG of 8 bits.');
  return jpeg;
}

/** Photographs of business cards: what staff take at a booth, and look at later. */
export function cardRoutes({ store, now }: { store: Store; now: () => Date }): DeskRoute[] {
  const at = () => now().toISOString();
  return [
    {
      method: 'PUT',
      path,
      rule: 'staff',
      answer: async (c, person) => {
        const { id } = letIn(person);
        const receipt = receiptOf(c);
        if (!(await store.cards.put(receipt, await readCard(c), id, at()))) throw none();
        return new Response(null, { status: 204 });
      },
    },
    {
      method: 'GET',
      path,
      rule: 'staff',
      answer: async (c, person) => {
        const { id } = letIn(person);
        const jpeg = await store.cards.get(receiptOf(c), id, at());
        if (!jpeg) throw new Problem(404, 'no-card', 'There is no photograph of a card.');
        return new Response(jpeg, {
          headers: {
            'Content-Type': 'image/jpeg',
            // Opened by itself it is a file, never a page of ours.
            'Content-Disposition': 'attachment; filename="card.jpg"',
          },
        });
      },
    },
  ];
}
