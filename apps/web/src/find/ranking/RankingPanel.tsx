import {
  type CriterionKey,
  type Preset,
  type Ranking,
  criteria,
  largestWeight,
  newestScore,
  presetNames,
  presetOf,
  presets,
  unknownCounts,
  usualUnknowns,
} from '@sites/domain';
import { LinkTo } from '../../page/LinkTo.tsx';
import { useDetail, useLink, useSite } from '../../page/site.tsx';
import { withRanking } from './with-ranking.ts';

/** Weights of what matters, presets of typical plants, and what a missing figure counts as. */
export function RankingPanel() {
  const { speaker } = useSite();
  const { state, go } = useLink();
  const { words, number } = speaker;
  const { ranking: say } = useDetail();
  const ranking: Ranking = state.ranking ?? {
    weights: {},
    unknowns: usualUnknowns[newestScore],
    version: newestScore,
  };
  const preset = presetOf(ranking.weights);
  const set = (key: CriterionKey, weight: number) =>
    go(withRanking(state, { ...ranking, weights: { ...ranking.weights, [key]: weight } }), 'burst');
  const curve = (key: CriterionKey, unit: string, points: readonly (readonly [number, number])[]) =>
    say.curve(
      unit === 'step' || unit === 'region'
        ? say.curveOf[key as keyof typeof say.curveOf]
        : speaker.list(
            points.map(([x, y]) =>
              speaker.labelled(words.quantity(number(x), speaker.unit(unit)), number(y * 100, 0)),
            ),
          ),
    );
  return (
    <>
      <p className="hint">{say.intro}</p>
      <p className="presets" aria-label={say.presets}>
        {presetNames.map((name: Preset) => (
          <LinkTo
            key={name}
            className={name === preset ? 'pill on' : 'pill'}
            aria-current={name === preset ? 'true' : undefined}
            to={withRanking(state, { ...ranking, weights: presets[name] })}
          >
            {words.ranking.preset[name]}
          </LinkTo>
        ))}
      </p>
      <ul className="weights">
        {criteria.map(({ key, unit, curve: points }) => {
          const weight = ranking.weights[key] ?? 0;
          return (
            <li key={key}>
              <label>
                <span>{say.criteria[key]}</span>
                <span className="slider">
                  <input
                    type="range"
                    min={0}
                    max={largestWeight}
                    step={1}
                    value={weight}
                    onChange={(event) => set(key, Number(event.target.value))}
                  />
                </span>
                <output>{weight}</output>
              </label>
              <details className="curve">
                <summary aria-label={speaker.labelled(say.criteria[key], say.parts)}>?</summary>
                <p className="hint">{curve(key, unit, points)}</p>
              </details>
            </li>
          );
        })}
      </ul>
      <div className="field">
        <label>
          {say.unknowns}{' '}
          <select
            value={ranking.unknowns}
            onChange={(event) =>
              go(
                withRanking(state, {
                  ...ranking,
                  unknowns: event.target.value as Ranking['unknowns'],
                }),
              )
            }
          >
            {unknownCounts.map((policy) => (
              <option key={policy} value={policy}>
                {say.policy[policy]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {state.ranking && (
        <p>
          <LinkTo className="quiet" to={withRanking(state, undefined)}>
            {say.clear}
          </LinkTo>
        </p>
      )}
    </>
  );
}
