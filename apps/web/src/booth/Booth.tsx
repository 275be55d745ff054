import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { SignIn } from '../desk/SignIn.tsx';
import { useEntries } from '../enquire/use-entries.ts';
import { useOnline } from '../enquire/use-desk.ts';
import { isWritten } from '../enquire/queue/off-page.ts';
import { DeviceState } from '../offline/DeviceState.tsx';
import { pageAddress } from '../page/route.ts';
import { useDetail, useSite, useWords } from '../page/site.tsx';
import { ContactForm } from './ContactForm.tsx';
import { type Contact, contactOfDraft, contactOfEntry, emptyContact } from './contact.ts';
import { DeviceContacts } from './DeviceContacts.tsx';
import type { OpenBooth } from './open-booth.ts';

/** A device that was put down locks itself. */
const idleMs = 300_000;

function useIdleLock(onLock: () => void): void {
  const lock = useEffectEvent(onLock);
  useEffect(() => {
    let touched = Date.now();
    const touch = () => {
      touched = Date.now();
    };
    const look = () => {
      if (Math.abs(Date.now() - touched) > idleMs) lock();
    };
    const timer = setInterval(look, 5000);
    // Timers sleep with the screen.
    document.addEventListener('visibilitychange', look);
    for (const name of ['pointerdown', 'keydown', 'input']) window.addEventListener(name, touch);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const name of ['pointerdown', 'keydown', 'input'])
        window.removeEventListener(name, touch);
    };
  }, []);
}

/** The open booth: a contact in few fields, and what this device has kept and sent. */
export function Booth({ booth, onLock }: { booth: OpenBooth; onLock: () => void }) {
  const say = useWords('booth');
  const { states } = useWords('enquire');
  const { page } = useDetail();
  const { speaker } = useSite();
  const isOnline = useOnline();
  const { isSignedOut } = useSyncExternalStore(booth.subscribe, booth.state);
  const [isSigningIn, setSigningIn] = useState(false);
  const [contact, setContact] = useState<Contact>();
  const [round, setRound] = useState(0);
  const [kept, setKept] = useState<string>();
  const entries = useEntries(booth.queue);
  const show = (next: Contact) => {
    setContact(next);
    setRound((before) => before + 1);
  };
  // Sent and removed from the list, it is sent all the same.
  const keptEntry = entries.find(({ id }) => id === kept);
  useIdleLock(onLock);
  useEffect(() => {
    // What was typed before a reload, or before the camera closed the page.
    void booth.draft.read().then((kept) => setContact(contactOfDraft(kept)));
  }, [booth]);
  const correct = async (id: string) => {
    const entry = booth.queue.entries().find((one) => one.id === id);
    if (!entry || !isWritten(entry)) return;
    show(contactOfEntry(entry, await booth.card(id)));
    window.scrollTo({ top: 0 });
  };
  if (isSigningIn)
    return (
      <SignIn
        notice={say.signIn}
        onDone={() => {
          setSigningIn(false);
          booth.signedIn();
        }}
      />
    );
  return (
    <main className="desk booth">
      <header className="booth-head">
        <h1>{page.booth}</h1>
        <p className="desk-actions">
          <a href={pageAddress(speaker.language, { kind: 'desk' })}>{say.toDesk}</a>
          <button type="button" className="button" onClick={onLock}>
            {say.lock}
          </button>
        </p>
      </header>
      <DeviceState from="booth" />
      <div role="status">
        {!isOnline && <p className="notice">{say.offline}</p>}
        {isOnline && isSignedOut && (
          <div className="notice">
            <p>{say.signIn}</p>
            <button type="button" className="button" onClick={() => setSigningIn(true)}>
              {say.locked.open}
            </button>
          </div>
        )}
      </div>
      <p role="status" className="booth-kept">
        {kept !== undefined && (keptEntry ? states[keptEntry.state] : states.sent)}
      </p>
      <div className="booth-columns">
        {contact && (
          <ContactForm
            key={round}
            booth={booth}
            contact={contact}
            onKept={(id) => {
              setKept(id);
              // Where the next contact begins, and where it is said what becomes of this one.
              window.scrollTo({ top: 0 });
              show(emptyContact);
            }}
          />
        )}
        <DeviceContacts booth={booth} onCorrect={(id) => void correct(id)} />
      </div>
    </main>
  );
}
