import { noAnswer, type Outcome, readAnswer } from './answer.ts';
import type { Unsent } from './waiting.ts';

/** A network that says nothing for so long is taken for none. */
const patienceMs = 20_000;
/** A browser sends on after the page has closed, up to 64 kB in all. */
const keptAlive = 60_000;

/** The request that carries one enquiry under its key. */
export function requestOf({ id, enquiry, form }: Pick<Unsent, 'id' | 'enquiry' | 'form'>) {
  return {
    path: '/api/enquiries',
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': id },
    body: JSON.stringify({ ...enquiry, form }),
  };
}

/** Sends one enquiry under its key. Never throws: no answer is an outcome too. */
export async function post(entry: Unsent): Promise<Outcome> {
  const aborting = new AbortController();
  const timer = setTimeout(() => aborting.abort(), patienceMs);
  const { path, ...request } = requestOf(entry);
  try {
    const response = await fetch(path, {
      ...request,
      // Nobody is signed in as a sender.
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      keepalive: new TextEncoder().encode(request.body).length < keptAlive,
      signal: aborting.signal,
    });
    return await readAnswer(response, Date.now());
  } catch {
    return noAnswer;
  } finally {
    clearTimeout(timer);
  }
}
