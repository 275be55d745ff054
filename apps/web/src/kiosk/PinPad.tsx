import { useState } from 'react';
import { isPin } from '../pin/index.ts';
import { useKioskWords } from './words.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0'] as const;
const longest = 12;

/** Digits to touch, as a kiosk has no keyboard; those of one are taken as well. */
export function PinPad({
  label,
  fault,
  enter,
}: {
  label: string;
  fault: string | undefined;
  enter: (pin: string) => Promise<void>;
}) {
  const { pin: say } = useKioskWords();
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    await enter(typed);
    setTyped('');
    setBusy(false);
  };
  return (
    <form
      className="pin-pad"
      onSubmit={(event) => {
        event.preventDefault();
        if (isPin(typed)) void submit();
      }}
    >
      <label htmlFor="kiosk-pin">{label}</label>
      <input
        id="kiosk-pin"
        type="password"
        inputMode="none"
        autoComplete="off"
        maxLength={longest}
        value={typed}
        onChange={({ target }) => setTyped(target.value.replace(/\D/g, ''))}
      />
      <p className="pin-fault" role="alert">
        {fault}
      </p>
      <div className="pin-digits" role="group" aria-label={say.digits}>
        {digits.map((digit) =>
          digit === '' ? (
            <button
              key="erase"
              type="button"
              aria-label={say.erase}
              onClick={() => setTyped(typed.slice(0, -1))}
            >
              ←
            </button>
          ) : (
            <button
              key={digit}
              type="button"
              onClick={() => setTyped(`${typed}${digit}`.slice(0, longest))}
            >
              {digit}
            </button>
          ),
        )}
        <button type="submit" className="go" disabled={!isPin(typed) || isBusy}>
          {say.go}
        </button>
      </div>
    </form>
  );
}
