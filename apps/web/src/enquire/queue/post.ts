import { noAnswer, type Outcome, readAnswer } from './answer.ts';
import type { Unsent } from './waiting.ts';

/** A network that says nothing for so long is taken for none. */
const patienceMs = 20_000;
/** A browser sends on after the page has closed, up to 64 kB in all. */
const keptAlive = 60_000;

/** Sends one enquiry under its key. Never throws: no answer is an outcome too. */
export async function post({ id, enquiry, form }: Unsent): Promise<Outcome> {
  const aborting = new AbortController();
  const timer = setTimeout(() => aborting.abort(), patienceMs);
  const body = JSON.stringify({ ...enquiry, form });
  try {
    const response = await fetch('/api/enquiries', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': id },
      body,
      // Nobody is signed in as a sender.
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      keepalive: new TextEncoder().encode(body).length < keptAlive,
      signal: aborting.signal,
    });
    return await readAnswer(response, Date.now());
  } catch {
    return noAnswer;
  } finally {
    clearTimeout(timer);
  }
}
