import type { Park } from '@sites/domain';
import { type DetailWords, type Speaker, changesIn, nameIn } from '@sites/words';
import { CompareFigure } from './CompareFigure.tsx';
import type { Row } from './row.ts';

/** What stands at each park by the year of the link: its land, and all else that a source dates. */
export const yearRows = (
  parks: readonly Park[],
  year: number,
  speaker: Speaker,
  { compare: say }: DetailWords,
): readonly Row[] => [
  {
    name: nameIn('vacancy', year, speaker),
    cells: parks.map((park) => <CompareFigure key={park.id} park={park} measure="vacancy" />),
  },
  {
    name: say.due(String(year)),
    cells: parks.map((park) => {
      const changes = changesIn(park, year, speaker);
      return changes.length > 0 ? (
        <ul key={park.id} className="whoms">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : (
        <span key={park.id} className="unknown">
          {say.nothingDue}
        </span>
      );
    }),
  },
];
