import type { Outcome } from '@sites/domain';
import { pickLines } from '@sites/words';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { TextLines } from './TextLines.tsx';

/** What speaks for a park, what is open and whom to ask, a line each; `first` comes before them. */
export function PickLines({
  outcome,
  first = [],
}: {
  outcome: Pick<Outcome, 'park' | 'findings'>;
  first?: readonly string[];
}) {
  const { speaker } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const lines = pickLines(outcome, state.filters, speaker, detail, state.year);
  return <TextLines lines={[...first, ...lines]} />;
}
