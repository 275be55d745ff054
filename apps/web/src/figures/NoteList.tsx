import type { LocalText } from '@sites/domain';
import { useSite } from '../page/site.tsx';
import { SourceLink } from './SourceLink.tsx';

interface Note {
  readonly text: LocalText;
  readonly source: string | null;
  readonly verified?: false | undefined;
}

/** Statements with their sources one tap away. What is not verified says so. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  const { speaker } = useSite();
  return (
    <ul className="notes">
      {notes.map((note, at) => (
        <li key={at}>
          <details>
            <summary>
              {speaker.text(note.text)}
              {note.verified === false && (
                <em className="warn"> {speaker.words.figure.toBeConfirmed}</em>
              )}
            </summary>
            <p className="origins">
              <SourceLink id={note.source} />
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
