import { consentVersion, makeReceipt, readEnquiry, type Sealed } from '@sites/enquiry';
import type { Host, Row } from './host.ts';
import { openToySeal } from './sealing.ts';

const answer = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ status, ...body }), { status, headers });

/** The HTTP contract of enquiries in few lines, over a store that keeps what is committed. */
export function contractHost(): Host {
  const rows = new Map<string, Row & { readonly text: string }>();
  let inFlight = new Set<string>();

  return {
    async handle(request) {
      const key = request.headers.get('idempotency-key') ?? '';
      const isSealed = request.url.endsWith('/sealed');
      const body: unknown = await request.json();
      const opened = isSealed ? openToySeal(body as Sealed, key) : body;
      if (!opened) return answer(400, { code: 'sealed' });
      const { form: _, ...sent } = opened as { form?: unknown };
      const stored = ({ receipt }: Row): Response =>
        answer(201, { receipt, ...(!isSealed && { secret: `of ${receipt}` }) });
      const text = JSON.stringify(sent);
      // Before anything else: what is stored stays stored, whatever has changed since.
      const known = rows.get(key);
      if (known) return known.text === text ? stored(known) : answer(422, { code: 'key-reused' });
      const { enquiry, faults } = readEnquiry(sent);
      if (!enquiry) return answer(400, { code: 'bad-enquiry', fields: faults });
      if (enquiry.consent.version !== consentVersion)
        return answer(409, { code: 'consent-version', current: consentVersion });
      if (inFlight.has(key)) return answer(409, { code: 'in-flight' }, { 'Retry-After': '1' });
      const mine = inFlight;
      mine.add(key);
      // The store takes its time.
      await Promise.resolve().then(() => {});
      const receipt = makeReceipt(crypto.getRandomValues(new Uint8Array(7)));
      const row = { key, receipt, message: enquiry.message ?? '', text };
      rows.set(key, row);
      mine.delete(key);
      return stored(row);
    },
    rows: async () => [...rows.values()],
    restart: async () => {
      inFlight = new Set();
    },
    close: async () => {},
  };
}
