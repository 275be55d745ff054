import { bytesOf, type ExportedEnquiry, temperatures } from '@sites/enquiry';
import * as v from 'valibot';

/** How long one waits before an enquiry is sent again, in ms; a hall may have sent as many as it may. */
const pauseMs = 5_000;
const mostTries = 3;

/** What a booth adds: how warm, a note, the card as base64; the receipt where only the card is missing yet. */
const BoothSchema = v.object({
  booth: v.object({
    temperature: v.fallback(v.picklist(temperatures), 'warm'),
    note: v.exactOptional(v.string()),
    card: v.exactOptional(v.string()),
    receipt: v.exactOptional(v.string()),
  }),
});
const ReceiptSchema = v.object({ receipt: v.string() });

/** What became of one of a file: taken in, arrived before by another way, or not taken. */
export type Delivered = 'taken' | 'known' | 'refused';
const outcomeOf = (answer: Response | undefined): Delivered =>
  answer === undefined ? 'refused' : answer.headers.has('Idempotency-Replayed') ? 'known' : 'taken';

/** Sends, and again where the desk asks for patience; undefined where it refuses. */
async function insist(path: string, request: RequestInit): Promise<Response | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const answer = await fetch(path, { cache: 'no-store', ...request });
    if (answer.ok) return answer;
    if (![409, 429, 503].includes(answer.status)) return undefined;
    await new Promise((go) => setTimeout(go, pauseMs));
  }
  return undefined;
}

const post = (path: string, id: string, body: unknown): Promise<Response | undefined> =>
  insist(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': id },
    body: JSON.stringify(body),
  });

/** A contact of a booth, and then its card. */
async function deliverContact(
  { id, enquiry }: ExportedEnquiry,
  { temperature, note, card, receipt }: v.InferOutput<typeof BoothSchema>['booth'],
): Promise<Delivered> {
  const contact = { enquiry, temperature, ...(note && { note }) };
  const answer = receipt ? undefined : await post('/api/desk/booth/contacts', id, contact);
  const outcome = receipt ? 'known' : outcomeOf(answer);
  const read = v.safeParse(ReceiptSchema, receipt ? { receipt } : await answer?.json());
  if (!read.success) return 'refused';
  if (card === undefined) return outcome;
  const sent = await insist(`/api/enquiries/${read.output.receipt}/card`, {
    method: 'PUT',
    headers: { 'Content-Type': 'image/jpeg' },
    body: bytesOf(card),
  });
  return sent === undefined ? 'refused' : outcome;
}

/** Sends an enquiry as its device would have: under its own key, so that it is kept once. */
export async function deliver(one: ExportedEnquiry): Promise<Delivered> {
  const { id, enquiry, form, sealed } = one;
  const booth = v.safeParse(BoothSchema, form);
  if (booth.success) return deliverContact(one, booth.output.booth);
  const sent = sealed
    ? await post('/api/enquiries/sealed', id, sealed)
    : await post('/api/enquiries', id, {
        ...(enquiry as object),
        ...(form !== undefined && { form }),
      });
  return outcomeOf(sent);
}
