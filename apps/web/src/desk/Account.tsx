import { passwordLengths } from '@sites/enquiry';
import { useState } from 'react';
import { useWords } from '../page/site.tsx';
import { DoneSchema } from './answers.ts';
import { ask } from './ask.ts';
import { useDesk, useDoing } from './desk.tsx';
import { Fault, Field } from './Field.tsx';
import { TotpSetup } from './TotpSetup.tsx';

function PasswordForm() {
  const { account, join, saved } = useWords('desk');
  const { signedOut } = useDesk();
  const [values, setValues] = useState({ currentPassword: '', newPassword: '' });
  const [isSaved, setSaved] = useState(false);
  const { isBusy, fault, run } = useDoing(signedOut);
  const write = (field: keyof typeof values) => (event: { target: { value: string } }) =>
    setValues({ ...values, [field]: event.target.value });
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        run(async () => {
          setSaved(false);
          await ask(DoneSchema, '/api/auth/change-password', values);
          setValues({ currentPassword: '', newPassword: '' });
          setSaved(true);
        });
      }}
    >
      <Field
        label={account.current}
        type="password"
        value={values.currentPassword}
        onChange={write('currentPassword')}
        autoComplete="current-password"
        required
      />
      <Field
        label={join.password(String(passwordLengths.least))}
        type="password"
        value={values.newPassword}
        onChange={write('newPassword')}
        autoComplete="new-password"
        minLength={passwordLengths.least}
        maxLength={passwordLengths.most}
        required
      />
      <Fault text={fault} />
      <button className="button" disabled={isBusy}>
        {account.change}
      </button>
      <p role="status" className="hint">
        {isSaved ? saved : ''}
      </p>
    </form>
  );
}

function TotpOff() {
  const { totp, signIn } = useWords('desk');
  const { again, signedOut } = useDesk();
  const [password, setPassword] = useState('');
  const { isBusy, fault, run } = useDoing(signedOut);
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        run(async () => {
          await ask(DoneSchema, '/api/auth/two-factor/disable', { password });
          again();
        });
      }}
    >
      <Field
        label={signIn.password}
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="current-password"
        required
      />
      <Fault text={fault} />
      <button className="button" disabled={isBusy}>
        {totp.off}
      </button>
    </form>
  );
}

/** What somebody sets for themselves. */
export function Account() {
  const { nav, totp, account, saved } = useWords('desk');
  const { person, again, signedOut } = useDesk();
  const [isDone, setDone] = useState(false);
  const { isBusy, fault, run } = useDoing(signedOut);
  return (
    <div className="desk-part">
      <h2>{nav.account}</h2>
      <p>
        {person.name} <span className="soft">{person.email}</span>
      </p>
      <h3>{totp.title}</h3>
      {person.hasTotp ? (
        <>
          <p>{totp.on}</p>
          {person.role === 'staff' && <TotpOff />}
        </>
      ) : (
        <TotpSetup email={person.email} onDone={again} />
      )}
      <h3>{account.change}</h3>
      <PasswordForm />
      <div className="desk-actions">
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() =>
            run(async () => {
              await ask(DoneSchema, '/api/auth/sign-out-others', {});
              setDone(true);
            })
          }
        >
          {account.others}
        </button>
        <span role="status">{isDone ? saved : ''}</span>
      </div>
      <Fault text={fault} />
    </div>
  );
}
