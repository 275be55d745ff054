import { type LandSplit as Split, type Park, isSameLand, landPool, landSplit } from '@sites/domain';
import { useDetail, useSite } from '../../page/site.tsx';

const parts = [
  'leased',
  'ready',
  'open',
  'uncleared',
  'other',
] as const satisfies readonly (keyof Split)[];

/** What the planned area of a park is known to be. */
export function LandSplit({ park }: { park: Park }) {
  const { speaker } = useSite();
  const { charts } = useDetail();
  const split = landSplit(park);
  // Where the two are the same to the hectare, the figure has said so.
  const pool = isSameLand(park, 'supply') ? undefined : landPool(park);
  return (
    <>
      {split && <SplitBar split={split} />}
      {pool !== undefined && (
        <p className="hint one-pool">
          {charts.onePool(speaker.words.figure.upTo(speaker.bound(pool, 'ha', 'up', [])))}
        </p>
      )}
    </>
  );
}

/** Planned land as it is known to be: leased, ready, not yet cleared, and hatched what nobody published. */
export function SplitBar({ split }: { split: Split }) {
  const { speaker } = useSite();
  const detail = useDetail();
  const named = parts
    .filter((part) => split[part] > 0)
    .map((part) => ({ part, ha: split[part], share: (split[part] / split.planned) * 100 }));
  const text = speaker.phrases(
    named.map(({ part, ha }) =>
      speaker.aside(detail.charts.landPart[part], speaker.quantity(ha, 'ha')),
    ),
  );
  const starts = named.map((_, at) =>
    named.slice(0, at).reduce((sum, { share }) => sum + share, 0),
  );
  return (
    <figure className="land-split">
      <svg
        width="100%"
        height="10"
        role="img"
        aria-label={speaker.labelled(detail.charts.land, text)}
      >
        {named.map(({ part, share }, at) => (
          <rect
            key={part}
            x={`${starts[at]}%`}
            width={`${share}%`}
            height="10"
            className={`land-${part}`}
            {...(part === 'open' && { fill: 'url(#hatch)' })}
          />
        ))}
      </svg>
      <figcaption className="hint legend-inline">
        {named.map(({ part, ha }) => (
          <span key={part}>
            <svg viewBox="0 0 12 10" width="12" height="10" aria-hidden="true">
              <rect
                width="12"
                height="10"
                className={`land-${part}`}
                {...(part === 'open' && { fill: 'url(#hatch)' })}
              />
            </svg>{' '}
            {detail.charts.landPart[part]} {speaker.quantity(ha, 'ha')}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
