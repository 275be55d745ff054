import {
  type KeyedFinding,
  type Origin,
  type Park,
  eliminate,
  judge,
  measureNames,
  powerKinds,
  speaksAgainst,
} from '@sites/domain';
import { SourceLink } from '../figures/SourceLink.tsx';
import { useDetail, useLink, useSite } from '../page/site.tsx';

type Cited = Pick<Origin, 'source' | 'moreSources'>;

const citedBy = (park: Park): readonly Cited[] => [
  ...measureNames.flatMap((measure) => park.figures[measure].rests),
  ...powerKinds.flatMap((kind) => park.power[kind].claim ?? []),
  park.status,
];

const citedIn = ({ because }: KeyedFinding): readonly Cited[] =>
  'figure' in because ? because.figure.rests : [];

/** Every source that figures and reasons of the document rest on, once. */
export function SourcesCited({ parks }: { parks: readonly Park[] }) {
  const { speaker, atlas } = useSite();
  const { pack } = useDetail();
  const { state } = useLink();
  const { steps, may } = eliminate(state.filters, atlas);
  const cited = [
    ...parks.flatMap(citedBy),
    ...parks.flatMap((park): readonly Cited[] =>
      speaksAgainst(judge(park, state.filters, atlas), state.filters, atlas),
    ),
    ...steps.flatMap(({ out }) => out.flatMap(({ finding }) => citedIn(finding))),
    ...may.flatMap(({ findings }) => findings.flatMap(citedIn)),
  ];
  const ids = new Set(
    cited.flatMap(({ source, moreSources = [] }) => [...(source ? [source] : []), ...moreSources]),
  );
  return (
    <section className="pack-sources">
      <h2>{pack.sources}</h2>
      <ol>
        {[...ids].map((id) => {
          const { published = null, accessed = null } = atlas.sources[id] ?? {};
          return (
            <li key={id}>
              <SourceLink id={id} />
              {!published && accessed && `${speaker.marks.dot}${pack.read(speaker.date(accessed))}`}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
