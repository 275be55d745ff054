import { useState } from 'react';
import { CopyButton } from '../page/CopyButton.tsx';
import { useWords } from '../page/site.tsx';
import { QrCode } from '../share/QrCode.tsx';
import { DeviceSchema, NextSchema } from './answers.ts';
import { ask } from './ask.ts';
import { useDoing } from './desk.tsx';
import { Fault, Field } from './Field.tsx';

interface Device {
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

const keyOf = (uri: string): string =>
  (new URL(uri).searchParams.get('secret') ?? '').replace(/.{4}(?=.)/g, '$& ');

/** The codes for paper; printed they are alone, without the key, with whose they are. */
function BackupCodes({ codes, email }: { codes: readonly string[]; email: string }) {
  const { totp } = useWords('desk');
  return (
    <div className="desk-backups">
      <p>{totp.backups}</p>
      <p className="print-only">{email}</p>
      <ul className="desk-codes">
        {codes.map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
      <p className="desk-actions script">
        <button type="button" className="button" onClick={() => window.print()}>
          {totp.print}
        </button>
        <CopyButton text={() => codes.join('\n')} label={totp.copy} copied={totp.copied} />
      </p>
    </div>
  );
}

/** Sets up a device: the password, the key for the app, codes for paper, the first code as proof. */
export function TotpSetup({ email, onDone }: { email: string; onDone: () => void }) {
  const { totp, signIn } = useWords('desk');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [device, setDevice] = useState<Device>();
  const { isBusy, fault, run } = useDoing();
  const start = async () => {
    setDevice(await ask(DeviceSchema, '/api/auth/two-factor/enable', { password }));
    setPassword('');
  };
  const prove = async () => {
    await ask(NextSchema, '/api/auth/two-factor/verify-totp', { code: code.trim() });
    onDone();
  };
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        run(device ? prove : start);
      }}
    >
      <p>{totp.lead}</p>
      {device ? (
        <>
          <p>{totp.scan}</p>
          <QrCode text={device.uri} label={totp.title} />
          <p>
            <span className="soft">{totp.key}</span>{' '}
            <code className="desk-key">{keyOf(device.uri)}</code>
          </p>
          <BackupCodes codes={device.backupCodes} email={email} />
          <Field
            key="code"
            label={signIn.code}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            autoComplete="one-time-code"
            inputMode="numeric"
            required
          />
        </>
      ) : (
        <Field
          key="password"
          label={signIn.password}
          type="password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
          required
        />
      )}
      <Fault text={fault} />
      <div className="desk-actions">
        <button className="button primary" disabled={isBusy}>
          {device ? signIn.confirm : totp.start}
        </button>
      </div>
    </form>
  );
}
