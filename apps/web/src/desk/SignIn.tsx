import { useState } from 'react';
import { useWords } from '../page/site.tsx';
import { NextSchema, DoneSchema } from './answers.ts';
import { ask } from './ask.ts';
import { useDoing } from './desk.tsx';
import { Fault, Field } from './Field.tsx';

/** The second step: a code of a device, or one of those kept on paper. */
function CodeForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const { signIn, cancel } = useWords('desk');
  const [code, setCode] = useState('');
  const [isBackup, setBackup] = useState(false);
  const { isBusy, fault, run } = useDoing();
  const path = isBackup ? 'verify-backup-code' : 'verify-totp';
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        run(async () => {
          await ask(NextSchema, `/api/auth/two-factor/${path}`, { code: code.trim() });
          onDone();
        });
      }}
    >
      <Field
        key={path}
        label={isBackup ? signIn.backup : signIn.code}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="one-time-code"
        inputMode={isBackup ? 'text' : 'numeric'}
        autoFocus
        required
      />
      <Fault text={fault} />
      <div className="desk-actions">
        <button className="button primary" disabled={isBusy}>
          {signIn.confirm}
        </button>
        <button type="button" className="quiet" onClick={() => setBackup(!isBackup)}>
          {isBackup ? signIn.useCode : signIn.useBackup}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </form>
  );
}

/** The door of the desk. */
export function SignIn({ notice, onDone }: { notice: string | undefined; onDone: () => void }) {
  const { signIn } = useWords('desk');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const { isBusy, fault, run } = useDoing();
  return (
    <main className="page desk-door">
      <h1>{signIn.title}</h1>
      <p className="lead">{signIn.lead}</p>
      {notice && <p className="notice">{notice}</p>}
      {needsCode ? (
        <CodeForm onDone={onDone} onCancel={() => setNeedsCode(false)} />
      ) : (
        <form
          className="desk-form"
          onSubmit={(event) => {
            event.preventDefault();
            run(async () => {
              const { next } = await ask(NextSchema, '/api/auth/sign-in', { email, password });
              setPassword('');
              if (next === 'desk') onDone();
              else setNeedsCode(true);
            });
          }}
        >
          <Field
            label={signIn.email}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            autoComplete="username"
            required
          />
          <Field
            label={signIn.password}
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="current-password"
            required
          />
          <Fault text={fault} />
          <div className="desk-actions">
            <button className="button primary" disabled={isBusy}>
              {signIn.submit}
            </button>
          </div>
          <p className="hint">{signIn.lost}</p>
        </form>
      )}
    </main>
  );
}

/** Ends the session and drops the page with all that it held. */
export async function signOut(): Promise<void> {
  await ask(DoneSchema, '/api/auth/sign-out', {});
  window.location.replace(window.location.pathname);
}
