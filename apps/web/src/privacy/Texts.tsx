interface Said {
  readonly of: readonly string[];
}

/** Paragraphs. */
export function Texts({ of }: Said) {
  return of.map((text) => <p key={text}>{text}</p>);
}

/** Points of a list. */
export function Points({ of }: Said) {
  return (
    <ul className="bullets">
      {of.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
