import * as v from 'valibot';
import { type FieldFault, faultCodes, readReceipt } from '@sites/enquiry';
import type { Receipted } from './waiting.ts';

/** What an answer, or none, means for an enquiry. */
export type Outcome =
  | { readonly kind: 'sent'; readonly acknowledgement: Receipted }
  /** `own`: it is about this enquiry alone; others need not wait. */
  | {
      readonly kind: 'later';
      readonly cause: 'network' | 'server';
      readonly afterMs?: number;
      readonly own?: true;
    }
  | { readonly kind: 'refused'; readonly code: string; readonly faults: readonly FieldFault[] }
  | { readonly kind: 'consent'; readonly current: number };

export const noAnswer: Outcome = { kind: 'later', cause: 'network' };

const receipt = v.pipe(
  v.string(),
  v.check((text) => readReceipt(text) === text),
);
const AcknowledgementSchema = v.object({ receipt, secret: v.pipe(v.string(), v.nonEmpty()) });
/** What is sealed has gone from this device, and its secret never comes here. */
const ReceiptSchema = v.object({ receipt });
const FaultSchema = v.object({
  field: v.string(),
  code: v.picklist(faultCodes),
  limit: v.exactOptional(v.number()),
});
const ProblemSchema = v.object({
  code: v.optional(v.string()),
  current: v.optional(v.number()),
  fields: v.fallback(v.array(FaultSchema), []),
});

/** Answers that stay the same however often the same is sent. */
const refusals = [400, 403, 413, 415, 422];

/** What proxies say of a server that does not answer them. */
const gone = [502, 504];

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text());
  } catch {
    return undefined;
  }
}

/**
 * How long a server asks to wait: seconds, or a date, which is measured from the server's own clock, as the one of this
 * device may be hours off. Undefined where it asks nothing.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const asked = headers.get('retry-after')?.trim();
  if (!asked) return undefined;
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const sent = Date.parse(headers.get('date') ?? '');
  const ms = Date.parse(asked) - (Number.isNaN(sent) ? now : sent);
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/**
 * What the answer of `POST /api/enquiries` means. Only a 201 with a receipt is one: the 200 of a hotel's sign-in page
 * is not.
 */
export async function readAnswer(
  response: Response,
  now: number,
  isSealed = false,
): Promise<Outcome> {
  const body = await bodyOf(response);
  if (response.status === 201) {
    const read = v.safeParse(isSealed ? ReceiptSchema : AcknowledgementSchema, body);
    if (read.success) return { kind: 'sent', acknowledgement: read.output };
  }
  const problem = v.safeParse(ProblemSchema, body);
  const { code = undefined, current, fields = [] } = problem.success ? problem.output : {};
  if (response.status === 409 && code === 'consent-version' && current !== undefined)
    return { kind: 'consent', current };
  if (refusals.includes(response.status))
    return { kind: 'refused', code: code ?? `status-${response.status}`, faults: fields };
  const afterMs = retryAfterMs(response.headers, now);
  return {
    kind: 'later',
    // Said by a proxy whose server is gone: its being back ends the wait, as a network's does.
    cause: gone.includes(response.status) && afterMs === undefined ? 'network' : 'server',
    ...(afterMs !== undefined && { afterMs }),
    ...(response.status === 409 && { own: true }),
  };
}
