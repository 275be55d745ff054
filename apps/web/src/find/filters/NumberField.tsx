import { useId, useRef, useState } from 'react';
import { aboutLanguage, parseNumber, readNumber } from '@sites/domain';
import { useSite } from '../../page/site.tsx';

interface NumberFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: number | undefined;
  readonly unit?: string;
  readonly onChange: (value: number | undefined) => void;
}

/** Numbers are taken when typing pauses: half a number must not change anything. */
const pauseMs = 450;

/**
 * A typed number, read as the language writes numbers. What cannot be read, or stand in a link, is marked and
 * changes nothing.
 */
export function NumberField({ label, name, value, unit, onChange }: NumberFieldProps) {
  const { speaker } = useSite();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // All digits that a link holds: a plain form sends back what it shows.
  const shown = value === undefined ? '' : speaker.number(value, 3);
  const read = (text: string) => {
    const number = readNumber(text, aboutLanguage(speaker.language).numbers);
    return number === undefined ? undefined : parseNumber(String(number));
  };
  const bad = draft !== undefined && draft.trim() !== '' && read(draft) === undefined;
  const take = (text: string) => {
    clearTimeout(timer.current);
    const next = read(text);
    if (next === value || (next === undefined && text.trim() !== '')) return;
    onChange(next);
  };
  const takeSoon = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => take(text), pauseMs);
  };
  return (
    <span className="number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        size={6}
        value={draft ?? shown}
        aria-invalid={bad || undefined}
        onChange={({ target, nativeEvent }) => {
          setDraft(target.value);
          // What an input method still composes may become another number.
          if ((nativeEvent as InputEvent).isComposing) clearTimeout(timer.current);
          else takeSoon(target.value);
        }}
        onCompositionEnd={({ currentTarget }) => takeSoon(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && draft !== undefined && !event.nativeEvent.isComposing) {
            event.preventDefault();
            take(draft);
          }
        }}
        onBlur={() => {
          if (draft !== undefined) take(draft);
          setDraft(undefined);
        }}
      />
      {unit && <small>{unit}</small>}
    </span>
  );
}
