import { type Park, powerKinds, shortName } from '@sites/domain';
import { claimText, spanText } from '@sites/words';
import { SourceLink } from '../figures/SourceLink.tsx';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import { useLink, useDetail, useSite, without } from '../page/site.tsx';
import { parkName } from '../figures/names.ts';

/** Supply on the park's ground by kind, each with its claim; then what lies near. */
export function PowerList({ park }: { park: Park }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const near = (['110kv', '220kv'] as const).flatMap((kind) => {
    const found = park.substations[kind];
    const station = found && atlas.substations.find(({ id }) => id === found.id);
    return station ? [{ kind, station, km: found.km }] : [];
  });
  const nearest = park.plant;
  const plant = nearest && atlas.plants.find(({ id }) => id === nearest.id);
  return (
    <>
      <ul className="power">
        {powerKinds.map((kind) => {
          const { state: supply, claim, park: at } = park.power[kind];
          const project = at && atlas.parks.find(({ id }) => id === at);
          const line = (
            <>
              <span>{words.power[kind]}</span>
              <span className={['unknown', 'none'].includes(supply) ? 'unknown' : ''}>
                {project
                  ? speaker.aside(words.power.states[supply], parkName(project, speaker))
                  : words.power.states[supply]}
              </span>
              <span className="figure-age">
                {claim && (
                  <>
                    <ConfidenceMark confidence={claim.confidence} />{' '}
                    {speaker.date(claim.asOf, claim.asOfApprox)}
                  </>
                )}
              </span>
            </>
          );
          return (
            <li key={kind}>
              {claim ? (
                <details>
                  <summary>{line}</summary>
                  <div className="origins">
                    <p>{claimText(claim, speaker)}</p>
                    {claim.note && <p className="soft">{speaker.text(claim.note)}</p>}
                    <p>
                      <SourceLink id={claim.source} />
                    </p>
                  </div>
                </details>
              ) : (
                <div>{line}</div>
              )}
            </li>
          );
        })}
      </ul>
      <ul className="plain soft">
        {near.map(({ kind, station, km }) => (
          <li key={kind}>
            {detail.park.nearestSubstation(words.power[kind])}
            {speaker.marks.colon}
            <LinkTo
              to={{
                ...without(state, 'park'),
                show: { collection: 'substations', id: station.id },
              }}
            >
              {shortName(speaker.text(station.name))}
            </LinkTo>
            {speaker.marks.comma}
            {spanText(km, 'km', speaker)}
          </li>
        ))}
        {plant && (
          <li>
            {detail.park.nearestPlant}
            {speaker.marks.colon}
            <LinkTo
              to={{ ...without(state, 'park'), show: { collection: 'plants', id: plant.id } }}
            >
              {shortName(speaker.text(plant.name))}
            </LinkTo>
            {speaker.marks.comma}
            {spanText(nearest.km, 'km', speaker)}
          </li>
        )}
      </ul>
      <p className="hint">{detail.park.upperBound}</p>
    </>
  );
}
