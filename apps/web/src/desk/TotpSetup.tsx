import { useState } from 'react';
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

/** Sets up a device: the password, the key for the app, codes for paper, the first code as proof. */
export function TotpSetup({ onDone }: { onDone: () => void }) {
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
          <p>{totp.backups}</p>
          <ul className="desk-codes">
            {device.backupCodes.map((one) => (
              <li key={one}>
                <code>{one}</code>
              </li>
            ))}
          </ul>
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
