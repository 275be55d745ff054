import { type FormEvent, useId, useState } from 'react';
import { Fault, Field } from '../desk/Field.tsx';
import { useSite, useWords } from '../page/site.tsx';
import { checkPin, isPin } from '../pin/index.ts';

/** Asks for a PIN: one that the device knows, or a new one, twice. `onPin` gets it once it holds. */
export function PinForm({
  isNew,
  submit,
  onPin,
}: {
  isNew: boolean;
  submit: string;
  /** What is wrong, where it is not taken. */
  onPin: (pin: string) => Promise<string | undefined>;
}) {
  const say = useWords('booth');
  const { errors } = useWords('desk');
  const { speaker } = useSite();
  const user = useId();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const judge = async (): Promise<string | undefined> => {
    if (isNew && !isPin(pin)) return say.prepare.digits;
    if (isNew && pin !== again) return say.prepare.differ;
    if (isNew) return onPin(pin);
    const answer = await checkPin(pin);
    if (answer === 'wrong') return say.locked.wrong;
    if (answer !== 'right') return say.locked.wait(speaker.number(answer.waitSeconds));
    return onPin(pin);
  };
  const typed = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFault(undefined);
    setFault(await judge().catch(() => errors.other));
    setBusy(false);
  };
  const field = { type: 'password', inputMode: 'numeric', maxLength: 12, required: true } as const;
  return (
    <form className="desk-form" onSubmit={(event) => void typed(event)}>
      {/* Tells browsers that keep passwords whose this is: not the account's. */}
      <input id={user} type="text" autoComplete="username" value="PIN" readOnly hidden />
      <Field
        {...field}
        label={say.pin}
        value={pin}
        autoComplete={isNew ? 'new-password' : 'off'}
        autoFocus
        onChange={(event) => setPin(event.target.value)}
      />
      {isNew && (
        <Field
          {...field}
          label={say.prepare.again}
          value={again}
          autoComplete="new-password"
          onChange={(event) => setAgain(event.target.value)}
        />
      )}
      <Fault text={fault} />
      <div className="desk-actions">
        <button className="button primary" disabled={isBusy}>
          {submit}
        </button>
      </div>
    </form>
  );
}
