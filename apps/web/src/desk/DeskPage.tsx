import { type ReactNode, useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { pageAddress } from '../page/route.ts';
import { useDetail, useSite, useWords } from '../page/site.tsx';
import { type Colleague, ColleaguesSchema, type Person, WhoSchema } from './answers.ts';
import { ask } from './ask.ts';
import { Account } from './Account.tsx';
import { AuditLog } from './AuditLog.tsx';
import { DemandBoard } from './DemandBoard.tsx';
import { DeskProvider, useDoing, useFaultText } from './desk.tsx';
import { Fault } from './Field.tsx';
import { Inbox } from './Inbox.tsx';
import { SignIn, signOut } from './SignIn.tsx';
import { StaffList } from './StaffList.tsx';
import { TotpSetup } from './TotpSetup.tsx';

/** The parts of the desk in the order of its menu, with whom each is for. */
const parts = {
  inbox: { Part: Inbox, isForAdmins: false },
  demand: { Part: DemandBoard, isForAdmins: false },
  staff: { Part: StaffList, isForAdmins: true },
  audit: { Part: AuditLog, isForAdmins: true },
  account: { Part: Account, isForAdmins: false },
} as const;
type PartName = keyof typeof parts;
const partNames = Object.keys(parts) as PartName[];

function Menu({
  person,
  open,
  onOpen,
}: {
  person: Person;
  open: PartName;
  onOpen: (name: PartName) => void;
}) {
  const { nav, signIn } = useWords('desk');
  const { page } = useDetail();
  const { language } = useSite().speaker;
  const { isBusy, fault, run } = useDoing();
  return (
    <nav className="desk-menu" aria-label={nav.label}>
      <ul>
        {partNames
          .filter((name) => person.role === 'admin' || !parts[name].isForAdmins)
          .map((name) => (
            <li key={name}>
              <button
                type="button"
                aria-current={name === open ? 'page' : undefined}
                onClick={() => onOpen(name)}
              >
                {nav[name]}
              </button>
            </li>
          ))}
        <li>
          <a href={pageAddress(language, { kind: 'booth' })}>{page.booth}</a>
        </li>
      </ul>
      <p className="desk-me">
        <span>{person.name}</span>{' '}
        <button type="button" className="quiet" disabled={isBusy} onClick={() => run(signOut)}>
          {signIn.out}
        </button>
      </p>
      {fault && <Fault text={fault} />}
    </nav>
  );
}

/** The desk of somebody who is signed in. */
function Open({
  person,
  again,
  signedOut,
}: {
  person: Person;
  again: () => void;
  signedOut: () => void;
}) {
  const { title, totp } = useWords('desk');
  const [open, setOpen] = useState<PartName>('inbox');
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  const mustSetUp = person.role === 'admin' && !person.hasTotp;
  useEffect(() => {
    if (mustSetUp) return;
    // Without names the desk shows ids; what is wrong is told by the list itself.
    ask(ColleaguesSchema, '/api/desk/colleagues').then(setColleagues, () => setColleagues([]));
  }, [mustSetUp]);
  const desk = useMemo(
    () => ({ person, colleagues, again, signedOut }),
    [person, colleagues, again, signedOut],
  );
  if (mustSetUp)
    return (
      <main className="page desk-door">
        <h1>{totp.title}</h1>
        <p className="lead">{totp.required}</p>
        <TotpSetup email={person.email} onDone={again} />
      </main>
    );
  const { Part } = parts[open];
  return (
    <DeskProvider value={desk}>
      <main className="desk">
        <h1 className="visually-hidden">{title}</h1>
        <Menu person={person} open={open} onOpen={setOpen} />
        <Part />
      </main>
    </DeskProvider>
  );
}

function Door({ children }: { children: ReactNode }) {
  const { title, needsScript } = useWords('desk');
  return (
    <main className="page desk-door">
      <h1>{title}</h1>
      <noscript>
        <p>{needsScript}</p>
      </noscript>
      {children}
    </main>
  );
}

type Who = { readonly person: Person } | { readonly notice?: string } | 'asking';

/**
 * The staff desk. What it shows lives in this page alone: nothing in the address, in storage or in a cache, and it
 * goes with the session.
 */
export function DeskPage() {
  const { loading, errors } = useWords('desk');
  const faultText = useFaultText();
  const [who, setWho] = useState<Who>('asking');
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const signedOut = useCallback(() => setWho({ notice: errors['signed-out'] }), [errors]);
  const askWho = useEffectEvent((_round: number) => {
    ask(WhoSchema, '/api/auth/who').then(
      ({ person }) => setWho(person ? { person } : {}),
      (error: unknown) => setWho({ notice: faultText(error) }),
    );
  });
  useEffect(() => askWho(round), [round]);
  useEffect(() => {
    // A page that comes back from the browser's memory may be somebody else's.
    const reload = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener('pageshow', reload);
    return () => window.removeEventListener('pageshow', reload);
  }, []);
  if (who === 'asking')
    return (
      <Door>
        <p className="script" role="status">
          {loading}
        </p>
      </Door>
    );
  if ('person' in who) return <Open person={who.person} again={again} signedOut={signedOut} />;
  return <SignIn notice={who.notice} onDone={again} />;
}
