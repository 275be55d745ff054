import type { Park } from '@sites/domain';
import { useDetail } from '../page/site.tsx';
import { NoteList } from './NoteList.tsx';

/** What a park is said to take, each with its source, or that nothing is published. */
export function SectorList({ park: { sectors } }: { park: Pick<Park, 'sectors'> }) {
  const { park: say } = useDetail();
  if (sectors.length === 0) return <p className="soft">{say.none}</p>;
  return (
    <NoteList
      notes={sectors.map(({ label, source, verified }) => ({
        text: label,
        source,
        ...(verified === false && { verified }),
      }))}
    />
  );
}
