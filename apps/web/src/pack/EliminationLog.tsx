import { type KeyedFinding, type Park, countSites, eliminate } from '@sites/domain';
import { bothNames, chipText, reasonText, settleText } from '@sites/words';
import { parkName } from '../figures/names.ts';
import { useDetail, useLink, useSite, valueOf } from '../page/site.tsx';

/** A park with what is said of it; one on the shortlist says so. */
function Line({ park, findings }: { park: Park; findings: readonly KeyedFinding[] }) {
  const { speaker } = useSite();
  const detail = useDetail();
  const { pack } = detail;
  const { state } = useLink();
  return (
    <li>
      <b>{bothNames(park, speaker)}</b>
      {state.stars.includes(park.id) && <em> {pack.starred}</em>}{' '}
      {findings.map((finding) => (
        <span key={finding.key}>
          {speaker.sentences([
            reasonText(finding, speaker, detail),
            settleText(finding, detail),
          ])}{' '}
        </span>
      ))}
    </li>
  );
}

/** Which filter ruled out whom, and who is left: every park of the atlas stands in one place of it. */
export function EliminationLog() {
  const { speaker, atlas } = useSite();
  const { pack, filters, advice } = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const { steps, match, may } = eliminate(state.filters, atlas);
  const of = atlas.parks.length;
  const chip = (key: string) => chipText(key, valueOf(state, key), speaker);
  const isStarred = ({ park }: { park: Park }) => state.stars.includes(park.id);
  const others = match.filter((one) => !isStarred(one));
  const open = may.filter((one) => !isStarred(one));
  const out = steps.flatMap((step) => step.out);
  const number = (count: number) => speaker.number(count);
  return (
    <section>
      <h2>{pack.left}</h2>
      <p className="pack-sum">{words.list.counts(match.length, of, may.length, out.length)}</p>
      {steps.length > 0 && (
        <table className="pack-table">
          <thead>
            <tr>
              <th scope="col">{filters.active}</th>
              <th scope="col">{pack.fails}</th>
              <th scope="col">{pack.out}</th>
              <th scope="col">{pack.remain}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.list.all(of)}</th>
              <td />
              <td />
              <td>{number(of)}</td>
            </tr>
            {steps.map((step) => (
              <tr key={step.key}>
                <th scope="row">{chip(step.key)}</th>
                <td>{number(step.fails)}</td>
                <td>{number(step.out.length)}</td>
                <td>{number(step.left)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {steps.map(
        (step) =>
          step.out.length > 0 && (
            <div key={step.key} className="pack-out">
              <h3>{speaker.labelled(chip(step.key), pack.gone(step.out.length))}</h3>
              <ul>
                {step.out.map(({ park, finding }) => (
                  <Line key={park.id} park={park} findings={[finding]} />
                ))}
              </ul>
            </div>
          ),
      )}
      {steps.length > 0 && open.length > 0 && (
        <div className="pack-out">
          <h3>{speaker.labelled(pack.open, advice.atSites(open.length, countSites(open)))}</h3>
          <ul>
            {open.map(({ park, findings }) => (
              <Line
                key={park.id}
                park={park}
                findings={findings.filter(({ verdict }) => verdict === 'may')}
              />
            ))}
          </ul>
        </div>
      )}
      {steps.length > 0 && others.length > 0 && (
        <div className="pack-out">
          <h3>
            {speaker.labelled(pack.others, advice.atSites(others.length, countSites(others)))}
          </h3>
          <p>{speaker.list(others.map(({ park }) => parkName(park, speaker)))}</p>
        </div>
      )}
    </section>
  );
}
