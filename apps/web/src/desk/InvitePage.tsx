import { passwordLengths } from '@sites/enquiry';
import { useState, useSyncExternalStore } from 'react';
import { pageAddress } from '../page/route.ts';
import { useSite, useWords } from '../page/site.tsx';
import { DoneSchema } from './answers.ts';
import { ask } from './ask.ts';
import { useDoing } from './desk.tsx';
import { Fault, Field } from './Field.tsx';

const onHash = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};
const hash = (): string | undefined => window.location.hash.slice(1);
const onServer = () => undefined;

/** Where an invitation leads: its token stands behind the `#`, which no server and no log ever sees. */
export function InvitePage() {
  const { join, signIn, needsScript } = useWords('desk');
  const { speaker } = useSite();
  const token = useSyncExternalStore(onHash, hash, onServer);
  const [values, setValues] = useState({ name: '', password: '', again: '' });
  const [isDone, setDone] = useState(false);
  const [differ, setDiffer] = useState(false);
  const { isBusy, fault, run } = useDoing();
  const write = (field: keyof typeof values) => (event: { target: { value: string } }) =>
    setValues({ ...values, [field]: event.target.value });
  return (
    <main className="page desk-door">
      <h1>{join.title}</h1>
      <noscript>
        <p>{needsScript}</p>
      </noscript>
      {token === '' && <p className="notice">{join.noToken}</p>}
      {isDone ? (
        <p className="lead">
          {join.done} <a href={pageAddress(speaker.language, { kind: 'desk' })}>{signIn.title}</a>
        </p>
      ) : (
        <form
          className="desk-form script"
          onSubmit={(event) => {
            event.preventDefault();
            setDiffer(values.password !== values.again);
            if (values.password !== values.again) return;
            run(async () => {
              const { name, password } = values;
              await ask(DoneSchema, '/api/auth/join', { token, name, password });
              setDone(true);
            });
          }}
        >
          <Field
            label={join.name}
            value={values.name}
            onChange={write('name')}
            autoComplete="name"
            maxLength={120}
            required
          />
          <Field
            label={join.password(String(passwordLengths.least))}
            type="password"
            value={values.password}
            onChange={write('password')}
            autoComplete="new-password"
            minLength={passwordLengths.least}
            maxLength={passwordLengths.most}
            required
          />
          <Field
            label={join.again}
            type="password"
            value={values.again}
            onChange={write('again')}
            autoComplete="new-password"
            required
          />
          <Fault text={differ ? join.differ : fault} />
          <div className="desk-actions">
            <button className="button primary" disabled={isBusy || !token}>
              {join.submit}
            </button>
          </div>
        </form>
      )}
    </main>
  );
}
