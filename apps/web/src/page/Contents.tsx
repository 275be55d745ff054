/** A part of a page: the id that its heading has, and what it says. */
export type Chapter = readonly [id: string, title: string];

/** What a long page holds, as links to its headings: beside it on wide screens, where it stays in view. */
export function Contents({ label, chapters }: { label: string; chapters: readonly Chapter[] }) {
  return (
    <nav className="contents" aria-label={label}>
      <p aria-hidden="true">{label}</p>
      <ul>
        {chapters.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
