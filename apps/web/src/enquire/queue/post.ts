import { noAnswer, type Outcome, readAnswer } from './answer.ts';
import { type Closed, sentOf, type Unsent, type Written } from './waiting.ts';

/** A network that says nothing for so long is taken for none. */
const patienceMs = 20_000;
/** A browser sends on after the page has closed, up to 64 kB in all. */
const keptAlive = 60_000;

/** What is posted of an enquiry: itself, or what was sealed of it. */
export type Posted =
  | Pick<Written, 'id' | 'enquiry' | 'form' | 'sealed'>
  | Pick<Closed, 'id' | 'sealed'>;

/** The request that carries one enquiry under its key. */
export function requestOf(entry: Posted) {
  const what = entry.sealed
    ? { path: '/api/enquiries/sealed', body: entry.sealed }
    : { path: '/api/enquiries', body: sentOf(entry) };
  return {
    path: what.path,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': entry.id },
    body: JSON.stringify(what.body),
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
    return await readAnswer(response, Date.now(), entry.sealed !== undefined);
  } catch {
    return noAnswer;
  } finally {
    clearTimeout(timer);
  }
}
