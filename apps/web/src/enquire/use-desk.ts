import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { consentVersion } from '@sites/enquiry';
import { isConnected, onConnection } from '../page/connection.ts';
import { openEnquiries } from './open-enquiries.ts';
import { type EnquiryQueue, type NoQueue, draft } from './queue/index.ts';
import { type Controller, type Terms, askTerms, termsOfDevice } from './terms.ts';

/** Why nothing can be written, found out before anybody types. */
export type Blocked = NoQueue | 'closed' | 'unreachable' | 'outdated';

/** What asking needs, once it is there: the terms, the queue of the device, what was typed before. */
export interface Desk {
  readonly terms: Terms & { readonly controller: Controller };
  readonly queue: EnquiryQueue;
  readonly typed: unknown;
}
export type DeskState =
  | { readonly is: 'asked' }
  | { readonly is: 'blocked'; readonly why: Blocked; readonly controller?: Controller | null }
  | ({ readonly is: 'open' } & Desk);

/** A network that says nothing for so long is taken for none, where the device has terms. */
const patienceMs = 4000;

/** The terms of the server, or else of the device; undefined where neither has any. */
function findTerms(): Promise<Terms | undefined> {
  const kept = termsOfDevice();
  // A page without connection waits for nothing; that is asked again when the server is there.
  if (kept && !isConnected()) return Promise.resolve(kept);
  return askTerms(kept && AbortSignal.timeout(patienceMs)).catch(() => kept);
}

async function reach(): Promise<DeskState> {
  const [queue, terms, typed] = await Promise.all([
    openEnquiries(),
    findTerms(),
    draft.read().catch(() => undefined),
  ]);
  const controller = terms?.controller;
  if (typeof queue === 'string')
    return { is: 'blocked', why: queue, ...(controller && { controller }) };
  if (!terms) return { is: 'blocked', why: 'unreachable' };
  if (!controller) return { is: 'blocked', why: 'closed' };
  if (terms.consentVersion !== consentVersion)
    return { is: 'blocked', why: 'outdated', controller };
  return { is: 'open', terms: { ...terms, controller }, queue, typed };
}

/** The same desk by its terms of now; by those before, where a visitor would have to begin anew. */
function renewed(desk: DeskState & { readonly is: 'open' }, terms: Terms): DeskState {
  const { controller, consentVersion: version } = terms;
  return controller && version === desk.terms.consentVersion
    ? { ...desk, terms: { ...terms, controller } }
    : desk;
}

/** The desk as it can be reached from here; asked again when the network comes back. */
export function useDesk(): { readonly desk: DeskState; readonly again: () => void } {
  const [desk, setDesk] = useState<DeskState>({ is: 'asked' });
  const again = useCallback(() => {
    setDesk({ is: 'asked' });
    void reach().then(setDesk);
  }, []);
  useEffect(() => {
    void reach().then(setDesk);
  }, []);
  // What the device knew goes as soon as the desk answers; what is typed stays.
  useEffect(() => {
    const renew = (isThere: boolean) => {
      if (isThere && desk.is === 'open' && desk.terms.keptAt !== undefined)
        void askTerms().then(
          (terms) => setDesk(renewed(desk, terms)),
          () => undefined,
        );
    };
    // The server may have come while the device's own were read.
    renew(isConnected());
    return onConnection((isThere) => {
      if (isThere && desk.is === 'blocked' && desk.why === 'unreachable') again();
      renew(isThere);
    });
  }, [desk, again]);
  return { desk, again };
}

/** Whether the server can be reached, as far as anybody knows. */
export const useOnline = (): boolean => useSyncExternalStore(onConnection, isConnected, () => true);
