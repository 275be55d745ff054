import {
  type LandSplit as Split,
  type Park,
  beside,
  isSameLand,
  landPool,
  landSplit,
  limitsOn,
} from '@sites/domain';
import { besideText, figureText } from '@sites/words';
import { useDetail, useLink, useSite } from '../../page/site.tsx';

const parts = [
  'leased',
  'plots',
  'ready',
  'possible',
  'open',
  'rest',
  'unbuilt',
  'other',
] as const satisfies readonly (keyof Split)[];

/** Of the two nobody says what they are. */
const hatched: readonly string[] = ['possible', 'open'];

/** What the planned area of a park is known to be. */
export function LandSplit({ park }: { park: Park }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const { charts } = detail;
  const split = landSplit(park);
  // Where the two are the same to the hectare, the figure has said so.
  const pool = isSameLand(park, 'supply') ? undefined : landPool(park);
  const { vacancy } = park.figures;
  return (
    <>
      {split && (
        <SplitBar
          split={split}
          // Ready and possible are one figure, with the date at which not all was cleared.
          land={speaker.clauses([
            figureText(vacancy, speaker, limitsOn('vacancy', state.filters)),
            besideText(beside(park), speaker, detail),
          ])}
        />
      )}
      {pool !== undefined && (
        <p className="hint one-pool">
          {charts.onePool(speaker.words.figure.upTo(speaker.bound(pool, 'ha', 'up', [])))}
        </p>
      )}
    </>
  );
}

/**
 * Planned land as it is known to be: leased, ready, and hatched what nobody published. `land` is land ready in words,
 * where it is that of one park.
 */
export function SplitBar({ split, land }: { split: Split; land?: string }) {
  const { speaker } = useSite();
  const { charts } = useDetail();
  const isOneFigure = land !== undefined && split.possible > 0;
  const nameOf = (part: (typeof parts)[number]): string => {
    if (part === 'possible') return charts.landPart.ready;
    return part === 'unbuilt' ? speaker.words.gaps['not-developed'] : charts.landPart[part];
  };
  const named = parts
    .filter((part) => split[part] > 0)
    .map((part) => ({ part, ha: split[part], share: (split[part] / split.planned) * 100 }));
  // What is ready and what may be are told together, where the possible is drawn.
  const told = named
    .filter(({ part }) => !(part === 'ready' && isOneFigure))
    .map(({ part, ha }) => {
      const isLand = land !== undefined && (part === 'possible' || part === 'ready');
      return { part, name: nameOf(part), text: isLand ? land : speaker.quantity(ha, 'ha') };
    });
  const starts = named.map((_, at) =>
    named.slice(0, at).reduce((sum, { share }) => sum + share, 0),
  );
  // Plots of tenants are leased land, and not all of it.
  const look = (part: string) => ({
    className: `land-${part === 'plots' ? 'leased' : part}`,
    ...(part === 'plots' && { fillOpacity: 0.6 }),
    ...(hatched.includes(part) && { fill: 'url(#hatch)' }),
  });
  return (
    <figure className="land-split">
      <svg
        width="100%"
        height="10"
        role="img"
        aria-label={speaker.labelled(
          charts.land,
          speaker.phrases(told.map(({ name, text }) => speaker.aside(name, text))),
        )}
      >
        {named.map(({ part, share }, at) => (
          <rect key={part} x={`${starts[at]}%`} width={`${share}%`} height="10" {...look(part)} />
        ))}
      </svg>
      <figcaption className="hint legend-inline">
        {told.map(({ part, name, text }) => (
          <span key={part}>
            <svg viewBox="0 0 12 10" width="12" height="10" aria-hidden="true">
              <rect width="12" height="10" {...look(part)} />
            </svg>{' '}
            {isOneFigure && part === 'possible' ? speaker.labelled(name, text) : `${name} ${text}`}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
