import {
  type Park,
  type ParkSupply,
  type Transformers,
  findPark,
  judgeLoad,
  parkSupply,
  powerKinds,
  shortName,
} from '@sites/domain';
import { spanText } from '@sites/words';
import { ClaimGroup } from '../figures/ClaimGroup.tsx';
import { WideTable } from '../figures/WideTable.tsx';
import { parkName } from '../figures/names.ts';
import { PageLink } from '../page/PageLink.tsx';
import { useSite, useWords } from '../page/site.tsx';

function useTransformersText(): (transformers: Transformers) => string {
  const energy = useWords('energy');
  const { speaker } = useSite();
  return ({ mva, known, of }) =>
    energy.ofStations(
      known > 0 ? speaker.quantity(mva, 'MVA') : energy.load.verdicts.unpublished,
      known,
      of,
    );
}

/** What stands on the park's ground, and by which stations; opening it shows each with its sources. */
function Installed({ park, supply }: { park: Park; supply: ParkSupply }) {
  const energy = useWords('energy');
  const { speaker } = useSite();
  const text = useTransformersText();
  const { working, coming, stations } = supply;
  if (working.of + coming.of === 0) return <span className="unknown">{energy.noStation}</span>;
  const own = park.measures.powerCapacityMva;
  return (
    <details>
      <summary>
        {working.of > 0 && <span>{text(working)} </span>}
        {coming.of > 0 && <span className="soft">{energy.coming(text(coming))}</span>}
      </summary>
      <div className="origins">
        {stations.map(({ id, name, measures }) => (
          <div key={id}>
            <p>{speaker.text(name)}</p>
            <ClaimGroup measures={measures} names={['mva']} />
          </div>
        ))}
        {own && <ClaimGroup measures={park.measures} names={['powerCapacityMva']} />}
      </div>
    </details>
  );
}

/** Each park: its own supply, what its stations hold, the nearest located ones, and how a load compares. */
export function ParkSupplies({ mw }: { mw?: number | undefined }) {
  const energy = useWords('energy');
  const { speaker, now } = useSite();
  const { words } = speaker;
  const rows = now.parks
    .map((park) => ({ park, supply: parkSupply(park, now) }))
    .toSorted(
      (a, b) =>
        b.supply.working.mva - a.supply.working.mva ||
        b.supply.working.of - a.supply.working.of ||
        b.supply.coming.of - a.supply.coming.of,
    );
  const onSite = ({ power }: Park): string =>
    speaker.clauses(
      powerKinds
        .filter((kind) => !['unknown', 'none'].includes(power[kind].state))
        .map((kind) => {
          const { state, park: id } = power[kind];
          const project = id && findPark(now, id);
          const text = words.power.stateOf(words.power[kind], words.power.states[state]);
          return project ? speaker.aside(text, parkName(project, speaker)) : text;
        }),
    );
  const nearest = (park: Park, kind: '110kv' | '220kv'): string | undefined => {
    const found = park.substations[kind];
    const station = found && now.substations.find(({ id }) => id === found.id);
    return station
      ? speaker.phrases([shortName(speaker.text(station.name)), spanText(found.km, 'km', speaker)])
      : undefined;
  };
  const columns = [
    energy.park,
    ...(mw === undefined ? [] : [energy.load.column(speaker.number(mw))]),
    energy.onSite,
    energy.installed,
    ...(['110kv', '220kv'] as const).map((kind) =>
      speaker.labelled(energy.nearest, words.power[kind]),
    ),
  ];
  return (
    <WideTable label={energy.parks}>
      <table className="wide-table energy-parks">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ park, supply }) => {
            const verdict = mw === undefined ? undefined : judgeLoad(mw, supply.working);
            return (
              <tr key={park.id}>
                <th scope="row">
                  <PageLink page="park" id={park.id}>
                    {parkName(park, speaker)}
                  </PageLink>
                </th>
                {verdict && (
                  <td className={`verdict ${verdict}`}>{energy.load.verdicts[verdict]}</td>
                )}
                <td>
                  {onSite(park) || (
                    <span className="unknown">{words.power.states[park.power['110kv'].state]}</span>
                  )}
                </td>
                <td>
                  <Installed park={park} supply={supply} />
                </td>
                <td>{nearest(park, '110kv')}</td>
                <td>{nearest(park, '220kv')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
