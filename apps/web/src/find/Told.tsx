import { byId } from '@sites/domain';
import { parkName } from '../figures/names.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { useLink, useSite, without } from '../page/site.tsx';

/** A park by name, as a link, and what is told of it: one sentence. */
export function Told({
  label,
  park,
  facts,
}: {
  label: string;
  park: string;
  facts: readonly string[];
}) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { marks } = speaker;
  return (
    <span>
      {`${label}${marks.colon}`}
      <LinkTo to={{ ...without(state, 'show'), park }}>
        {parkName(byId(atlas.parks, park), speaker)}
      </LinkTo>
      {`${facts.map((fact) => `${marks.comma}${fact}`).join('')}${marks.stop}${marks.gap}`}
    </span>
  );
}
