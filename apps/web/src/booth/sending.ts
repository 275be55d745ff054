import { noAnswer, type Outcome, readAnswer, type Unsent } from '../enquire/queue/off-page.ts';

const patienceMs = 20_000;
/** How long one waits with whom the desk does not know any more. */
const signedOutMs = 60_000;

/** What became of a picture: `later` for the network, `signed-out` for who has to sign in again. */
type CardOutcome = 'sent' | 'later' | 'signed-out' | 'refused';

const ask = (path: string, how: RequestInit): Promise<Response> =>
  fetch(path, {
    ...how,
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });

/** Whether the desk does not let in who asks. */
async function isOutside(answer: Response): Promise<boolean> {
  if (answer.status === 401) return true;
  if (answer.status !== 403) return false;
  const { code } = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as { code?: unknown };
  return code === 'totp-required';
}

/** A contact as the booth sends it. */
const contactOf = ({ enquiry, form }: Pick<Unsent, 'enquiry' | 'form'>) => ({
  enquiry,
  temperature: form?.booth?.temperature ?? 'warm',
  ...(form?.booth?.note && { note: form.booth.note }),
});

/** Sends a contact under its key; never throws. `onSignedOut` hears that it waits for somebody to sign in. */
export const contactSender =
  (onSignedOut: () => void) =>
  async (entry: Unsent): Promise<Outcome> => {
    try {
      const answer = await ask('/api/desk/booth/contacts', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': entry.id },
        body: JSON.stringify(contactOf(entry)),
      });
      if (!(await isOutside(answer))) return await readAnswer(answer, Date.now());
      onSignedOut();
      return { kind: 'later', cause: 'server', afterMs: signedOutMs };
    } catch {
      return noAnswer;
    }
  };

/** Sends the picture of a contact that the server has. Sent again, it is the same picture. */
export async function sendCard(
  receipt: string,
  card: Uint8Array<ArrayBuffer>,
): Promise<CardOutcome> {
  try {
    const answer = await ask(`/api/enquiries/${receipt}/card`, {
      method: 'PUT',
      headers: { 'Content-Type': 'image/jpeg' },
      body: card,
    });
    // Erased meanwhile: there is nothing that it belongs to.
    if (answer.status === 204 || answer.status === 404) return 'sent';
    if (await isOutside(answer)) return 'signed-out';
    return [400, 403, 413, 415].includes(answer.status) ? 'refused' : 'later';
  } catch {
    return 'later';
  }
}
