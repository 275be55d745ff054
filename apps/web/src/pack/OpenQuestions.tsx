import type { Park } from '@sites/domain';
import { NameBeside, PlaceName } from '../figures/PlaceName.tsx';
import { Whom } from '../figures/Whom.tsx';
import { bothNames } from '@sites/words';
import { pageAddress } from '../page/route.ts';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { openQuestions } from './open-questions.ts';

function ParkQuestions({ park }: { park: Park }) {
  const { speaker, atlas, origin } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const { pack } = detail;
  const { words } = speaker;
  const open = openQuestions(park, state.filters, atlas, speaker, detail);
  const askable = [...new Set(open.flatMap(({ ask }) => (ask === 'unknown' ? [] : ask)))];
  const link = `${origin}${pageAddress(speaker.language, { kind: 'park', id: park.id })}`;
  return (
    <div className="pack-questions" data-park={park.id}>
      <h3>
        <PlaceName place={park} />
        <NameBeside place={park} />
      </h3>
      {open.length === 0 && <p>{pack.nothingOpen}</p>}
      {open.length > 0 && (
        <table className="pack-table">
          <thead>
            <tr>
              <th scope="col">{detail.table.figure}</th>
              <th scope="col">{pack.known}</th>
              <th scope="col">{pack.needed}</th>
              <th scope="col">{pack.whom}</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ about, known, what, ask }) => (
              <tr key={about}>
                <th scope="row">{about}</th>
                <td>{known}</td>
                <td>{what}</td>
                <td>{ask === 'unknown' ? words.gaps['not-published'] : detail.ask[ask]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {askable.map((ask) => {
        const what = new Set(open.filter((one) => one.ask === ask).map((one) => one.what));
        return (
          <div key={ask} className="pack-ask">
            <p>
              <Whom park={park} ask={ask} />
            </p>
            <blockquote>
              {detail.question(bothNames(park, speaker), speaker.list([...what]), link)}
            </blockquote>
          </div>
        );
      })}
    </div>
  );
}

/** What is open about each park, whom to ask, and the question to send. */
export function OpenQuestions({ parks }: { parks: readonly Park[] }) {
  const { pack } = useDetail();
  return (
    <section>
      <h2>{pack.questions}</h2>
      {parks.map((park) => (
        <ParkQuestions key={park.id} park={park} />
      ))}
    </section>
  );
}
