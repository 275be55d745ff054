import { useSite, useWords } from '../page/site.tsx';

const columns = 12;
const side = 18;
const step = 24;

/** One square for each cluster of the plan: what works, what is built, what is planned, hatched what nobody names. */
export function ClusterCount() {
  const { speaker, atlas } = useSite();
  const { clusters: said } = useWords('province');
  const claim = atlas.report.totals.clusters.clustersPlanned?.[0];
  if (!claim) return null;
  const planned = Number(claim.value);
  const of = (status: (typeof atlas.clusters)[number]['status']) =>
    atlas.clusters.filter((one) => one.status === status).length;
  const groups = [
    { look: 'operating', name: said.operating, count: of('operating') },
    { look: 'building', name: said.building, count: of('under-construction') },
    { look: 'planned', name: said.planned, count: of('planned') },
    { look: 'unnamed', name: said.unnamed, count: planned - atlas.clusters.length },
  ];
  const squares = groups.flatMap(({ look, count }) =>
    Array.from({ length: Math.max(0, count) }, () => look),
  );
  const rows = Math.ceil(squares.length / columns);
  const text = speaker.list(
    groups.map(({ name, count }) => speaker.labelled(name, speaker.number(count))),
  );
  return (
    <section className="picture">
      <h2>{said.title}</h2>
      <p className="hint">{said.text(atlas.clusters.length, planned)}</p>
      <svg
        className="squares"
        viewBox={`0 0 ${columns * step} ${rows * step}`}
        role="img"
        aria-label={text}
      >
        {squares.map((look, at) => (
          <rect
            key={at}
            x={(at % columns) * step + 1}
            y={Math.floor(at / columns) * step + 1}
            width={side}
            height={side}
            className={`square-${look}`}
            {...(look === 'unnamed' && { fill: 'url(#hatch)' })}
          />
        ))}
      </svg>
      <p className="hint legend-inline">
        {groups.map(({ look, name, count }) => (
          <span key={look}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect
                x="1"
                y="1"
                width="10"
                height="10"
                className={`square-${look}`}
                {...(look === 'unnamed' && { fill: 'url(#hatch)' })}
              />
            </svg>{' '}
            {name} {count}
          </span>
        ))}
      </p>
    </section>
  );
}
