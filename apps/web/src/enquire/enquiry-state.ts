import { type Acknowledgement, type EnquiryState, enquiryStatuses } from '@sites/enquiry';

/** What the desk says of an enquiry: nothing of it where it knows none by that link. */
export type Known = EnquiryState | 'unknown';

const statuses: readonly string[] = [...enquiryStatuses, 'erased'];

/** Asks what has become of an enquiry; throws where there is no answer. */
export async function askState({ receipt, secret }: Acknowledgement): Promise<Known> {
  const answer = await fetch(`/api/enquiries/${receipt}`, {
    headers: { Authorization: `Bearer ${secret}` },
    cache: 'no-store',
  });
  if (answer.status === 404 || answer.status === 401) return 'unknown';
  if (!answer.ok) throw new Error(`the state could not be had: ${answer.status}`);
  const state = (await answer.json()) as EnquiryState;
  const times = [state.receivedAt, state.changedAt, state.deleteAfter];
  if (!statuses.includes(state.status) || !times.every((time) => typeof time === 'string'))
    throw new Error('the state is not as expected');
  return state;
}
