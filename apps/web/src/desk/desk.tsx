import { createContext, use, useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../page/site.tsx';
import type { Colleague, Person } from './answers.ts';
import { DeskFault } from './ask.ts';

/** What every part of the desk may read while somebody is signed in. */
interface Desk {
  readonly person: Person;
  readonly colleagues: readonly Colleague[];
  /** Asks anew who is signed in. */
  readonly again: () => void;
  /** The session has ended: what is shown goes. */
  readonly signedOut: () => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('a part of the desk stands outside its DeskProvider');
  return desk;
}

/** Takes those who listen or type along to what has just come. */
export const focusIt = (element: HTMLElement | null): void => element?.focus();

/** The name of who did something: a colleague, or what the audit calls those who are none. */
export const useNameOf = (): ((id: string) => string) => {
  const { colleagues } = useDesk();
  const { others } = useWords('desk');
  return (id) =>
    colleagues.find((one) => one.id === id)?.name ??
    (id in others ? others[id as keyof typeof others] : id);
};

/** The sentence for what went wrong. */
export function useFaultText(): (error: unknown) => string {
  const { errors } = useWords('desk');
  return (error) => {
    const code = error instanceof DeskFault ? error.code : 'other';
    return code in errors ? errors[code as keyof typeof errors] : errors.other;
  };
}

interface Doing {
  readonly isBusy: boolean;
  /** What went wrong, in words. */
  readonly fault: string | undefined;
  /** Does something, one at a time; what goes wrong is told in `fault`. */
  readonly run: (work: () => Promise<void>) => void;
}

/** A deed with its trouble. `onSignedOut` hears that the session has ended. */
export function useDoing(onSignedOut?: () => void): Doing {
  const faultText = useFaultText();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const run = (work: () => Promise<void>) => {
    setBusy(true);
    setFault(undefined);
    work()
      .catch((error: unknown) => {
        if (onSignedOut && error instanceof DeskFault && error.code === 'signed-out') onSignedOut();
        else setFault(faultText(error));
      })
      .finally(() => setBusy(false));
  };
  return { isBusy, fault, run };
}

interface Asked<T> {
  readonly value: T | undefined;
  readonly fault: string | undefined;
  readonly again: () => void;
}

/** What the desk answers to a question, asked anew when `key` changes; an answer that comes late is dropped. */
export function useAsked<T>(key: string, question: () => Promise<T>): Asked<T> {
  const { signedOut } = useDesk();
  const faultText = useFaultText();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ key: string; value?: T; fault?: string }>({ key });
  const start = useEffectEvent((turn: { readonly name: string; isWanted: boolean }) => {
    question().then(
      (value) => turn.isWanted && setState({ key, value }),
      (error: unknown) => {
        if (!turn.isWanted) return;
        if (error instanceof DeskFault && error.code === 'signed-out') signedOut();
        else setState({ key, fault: faultText(error) });
      },
    );
  });
  const name = `${round} ${key}`;
  useEffect(() => {
    const turn = { name, isWanted: true };
    start(turn);
    return () => {
      turn.isWanted = false;
    };
  }, [name]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const isOfKey = state.key === key;
  return {
    value: isOfKey ? state.value : undefined,
    fault: isOfKey ? state.fault : undefined,
    again,
  };
}
