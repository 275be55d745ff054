import { byId } from '@sites/domain';
import { NameBeside, PlaceName } from '../figures/PlaceName.tsx';
import { parkName } from '../figures/names.ts';
import { useSite, useWords } from '../page/site.tsx';
import { type Askable, type Typed, choiceKey } from './form-values.ts';
import type { OpenFigure } from './open-figures.ts';

type Choose = (key: string, isTicked: boolean) => void;

function Figure({
  park,
  figure,
  typed,
  choose,
}: {
  park: string;
  figure: OpenFigure;
  typed: Typed;
  choose: Choose;
}) {
  const key = choiceKey(park, figure.id);
  return (
    <li>
      <label className="check">
        <input
          type="checkbox"
          checked={typed.choices[key] ?? figure.isWaitedFor}
          onChange={(event) => choose(key, event.target.checked)}
        />
        <span>
          {figure.about} <small>{figure.known}</small>
        </span>
      </label>
    </li>
  );
}

/** The parks that are asked about, with their open figures: each can be taken away, more can be added. */
export function AskedParks({
  parks,
  typed,
  choose,
}: {
  parks: readonly Askable[];
  typed: Typed;
  choose: Choose;
}) {
  const { about: say } = useWords('enquire');
  const { speaker, atlas } = useSite();
  if (parks.length === 0) return <p>{say.none}</p>;
  return (
    <ul className="ask-parks">
      {parks.map(({ park: id, figures }) => {
        const park = byId(atlas.parks, id);
        const isMeant = typed.choices[choiceKey(id)] ?? true;
        const waitedFor = figures.filter(({ isWaitedFor }) => isWaitedFor);
        const others = figures.filter(({ isWaitedFor }) => !isWaitedFor);
        const list = (some: readonly OpenFigure[]) => (
          <ul className="ask-figures">
            {some.map((figure) => (
              <Figure key={figure.id} park={id} figure={figure} typed={typed} choose={choose} />
            ))}
          </ul>
        );
        return (
          <li key={id} data-park={id}>
            <div role="group" aria-label={parkName(park, speaker)}>
              <label className="check ask-park">
                <input
                  type="checkbox"
                  checked={isMeant}
                  onChange={(event) => choose(choiceKey(id), event.target.checked)}
                />
                <span>
                  <PlaceName place={park} />
                  <NameBeside place={park} />
                </span>
              </label>
              {isMeant && waitedFor.length > 0 && list(waitedFor)}
              {isMeant && others.length > 0 && (
                <details open={others.some((one) => typed.choices[choiceKey(id, one.id)])}>
                  <summary className="quiet">{say.more(others.length)}</summary>
                  {list(others)}
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
