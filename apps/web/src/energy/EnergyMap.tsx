import { type Atlas, shortName } from '@sites/domain';
import { type Mark, type ParkMark, provinceFrame } from '@sites/stillmap';
import { StillMap } from '../figures/StillMap.tsx';
import { useSite, useWords } from '../page/site.tsx';

type Work = Atlas['plants'][number] | Atlas['substations'][number];

/** Plants that operate filled, others hollow, and substations as points, where their sites are known. */
export function EnergyMap() {
  const energy = useWords('energy');
  const { speaker, now } = useSite();
  const { plants, substations } = now;
  const marked = (works: readonly Work[], markOf: (work: Work) => Mark): ParkMark[] =>
    works.flatMap((work) => {
      const { id, name, location } = work;
      if (!location) return [];
      const { lon, lat, accuracyM } = location;
      const mark = markOf(work);
      const label = mark === 'other' ? {} : { label: shortName(speaker.text(name)) };
      return [{ id, lon, lat, accuracyM, mark, ...label }];
    });
  const stations = marked(substations, () => 'other');
  return (
    <div>
      <StillMap
        marks={[
          ...marked(plants, ({ status }) => (status === 'operating' ? 'meant' : 'may')),
          ...stations,
        ]}
        frame={provinceFrame}
        size="column"
        label={energy.works}
      />
      <p className="hint">{energy.mapKey(stations.length, substations.length)}</p>
    </div>
  );
}
