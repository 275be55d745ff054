import { useId, useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: number | undefined;
  readonly unit?: string;
  readonly onChange: (value: number | undefined) => void;
}

const read = (text: string): number | undefined => {
  const value = Number(text.replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? Number(value.toFixed(3)) : undefined;
};

/** A typed number. What is typed stays as typed until it is left; the link follows each readable value. */
export function NumberField({ label, name, value, unit, onChange }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const text = draft !== undefined && read(draft) === value ? draft : value === undefined ? '' : String(value);
  return (
    <span className="number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id} name={name} inputMode="decimal" autoComplete="off" size={6} value={text}
        onChange={(event) => {
          setDraft(event.target.value);
          const next = read(event.target.value);
          if (next !== value) onChange(next);
        }}
        onBlur={() => setDraft(undefined)}
      />
      {unit && <small>{unit}</small>}
    </span>
  );
}
