import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

/** A labelled field. */
export function Field({
  label,
  hint,
  ...input
}: { label: string; hint?: string } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} {...input} {...(hint && { 'aria-describedby': `${id}-hint` })} />
      {hint && (
        <small id={`${id}-hint`} className="hint">
          {hint}
        </small>
      )}
    </div>
  );
}

/** A labelled choice. */
export function Choice({
  label,
  value,
  onChange,
  children,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}

/** What went wrong, told at once to who listens. */
export function Fault({ text }: { text: string | undefined }) {
  return (
    <p className="desk-fault" role="alert">
      {text}
    </p>
  );
}
