import { useEffect, useState } from 'react';
import { Locked } from './Locked.tsx';
import { Booth } from './Booth.tsx';
import { Prepare } from './Prepare.tsx';
import { countWaiting, readLock } from './database.ts';
import type { Lock } from './lock.ts';
import { type OpenBooth, openBooth } from './open-booth.ts';
import { tryStorage } from '../enquire/queue/database.ts';
import { useDetail, useWords } from '../page/site.tsx';
import '../styles/desk.css';

type State =
  | { readonly is: 'asked' }
  | { readonly is: 'blocked'; readonly why: 'insecure' | 'no-storage' | 'full' }
  | { readonly is: 'new' }
  | { readonly is: 'locked'; readonly lock: Lock; readonly waiting: number }
  | { readonly is: 'open'; readonly booth: OpenBooth };

async function look(): Promise<State> {
  const why = await tryStorage();
  if (why) return { is: 'blocked', why };
  const lock = await readLock();
  return lock ? { is: 'locked', lock, waiting: await countWaiting() } : { is: 'new' };
}

/** Forgets the key and all that it opened. Where no page could come, what is shown goes at least. */
function forget(show: (state: State) => void): void {
  if (navigator.onLine || navigator.serviceWorker.controller) window.location.reload();
  else void look().then(show);
}

/**
 * The booth of a fair, for staff with their own phone or tablet. The page holds nothing before its PIN is typed, and
 * needs no server for it.
 */
export function BoothPage() {
  const say = useWords('booth');
  const { blocked } = useWords('enquire');
  const { loading } = useWords('desk');
  const { page } = useDetail();
  const [state, setState] = useState<State>({ is: 'asked' });
  useEffect(() => {
    void look().then(setState, () => setState({ is: 'blocked', why: 'no-storage' }));
  }, []);
  const enter = (key: CryptoKey) =>
    void openBooth(key).then((booth) => setState({ is: 'open', booth }));
  if (state.is === 'open') return <Booth booth={state.booth} onLock={() => forget(setState)} />;
  if (state.is === 'new') return <Prepare onOpen={enter} />;
  if (state.is === 'locked')
    return <Locked lock={state.lock} waiting={state.waiting} onOpen={enter} />;
  return (
    <main className="page desk-door">
      <h1>{page.booth}</h1>
      <p className="lead">{say.lead}</p>
      <noscript>
        <p>{say.needsScript}</p>
      </noscript>
      {state.is === 'blocked' ? (
        <p className="notice">{blocked[state.why]}</p>
      ) : (
        <p className="script" role="status">
          {loading}
        </p>
      )}
    </main>
  );
}
