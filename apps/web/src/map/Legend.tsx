import type { ReactNode } from 'react';
import { type Colour, colours } from '@sites/link';
import { type Measure, type Park, measures } from '@sites/domain';
import { useLink, useDetail, useSite } from '../page/site.tsx';
import { isFiltered } from '../page/site.tsx';
import { limitsOf } from './paint.ts';

const Swatch = ({ children }: { children: ReactNode }) => (
  <svg width="16" height="12" aria-hidden="true">
    {children}
  </svg>
);
const box = { x: 1, y: 1, width: 14, height: 10, rx: 2 };

/** Whether a measure does not apply to some park: nothing is built there. */
const hasNone = (parks: readonly Park[], measure: Measure): boolean =>
  parks.some((park) => park.figures[measure].state === 'not-applicable');

/** What the colours of the parks mean, and the choice of what colours them. */
export function Legend() {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state, go } = useLink();
  const { words } = speaker;
  const { map } = detail;
  const name = (colour: Colour) =>
    colour === 'answer' || colour === 'score' ? map[colour] : words.measures[colour];
  const measure = state.colour === 'answer' || state.colour === 'score' ? undefined : state.colour;
  const limits = limitsOf(state.colour, atlas.parks);
  const code = measure ? measures[measure].unit : null;
  const unit = measure ? speaker.unit(code) : map.scoreUnit;
  const number = (value: number) => speaker.amount(value, code);
  const steps = limits.map((limit, at) => {
    const before = limits[at - 1];
    return before === undefined
      ? `< ${number(limit)}`
      : speaker.range(number(before), number(limit));
  });
  const last = limits.at(-1);
  if (last !== undefined) steps.push(`≥ ${number(last)}`);
  return (
    <details className="legend" open={window.innerHeight > 850 && window.innerWidth > 1279}>
      <summary>
        <b>{map.colours}</b> <span className="soft">{name(state.colour)}</span>
      </summary>
      <label>
        {map.colourBy}
        <select
          value={state.colour}
          onChange={(event) => go({ ...state, colour: event.target.value as Colour })}
        >
          {colours
            .filter((colour) => colour !== 'score' || state.ranking)
            .map((colour) => (
              <option key={colour} value={colour}>
                {name(colour)}
              </option>
            ))}
        </select>
      </label>
      <ul>
        {state.colour === 'answer' && !isFiltered(state) && (
          <li>
            <Swatch>
              <rect {...box} className="swatch-all" />
            </Swatch>
            {map.noFilter}
          </li>
        )}
        {state.colour === 'answer' && isFiltered(state) && (
          <>
            <li>
              <Swatch>
                <rect {...box} className="swatch-match" />
              </Swatch>
              {map.match}
            </li>
            {state.unknown === 'keep' && (
              <li>
                <Swatch>
                  <rect {...box} fill="url(#hatch)" />
                  <rect {...box} className="swatch-line" />
                </Swatch>
                {map.may}
              </li>
            )}
            <li>
              <Swatch>
                <rect {...box} className="swatch-no" />
              </Swatch>
              {map.no}
            </li>
          </>
        )}
        {steps.length > 0 && (
          <>
            {steps.map((text, at) => (
              <li key={text}>
                <Swatch>
                  <rect {...box} className={`swatch-${at + 1}`} />
                </Swatch>
                {text} {unit}
              </li>
            ))}
            {measure && (
              <li>
                <Swatch>
                  <rect {...box} className="swatch-line" />
                </Swatch>
                {map.bounds}
              </li>
            )}
            {measure && (
              <li>
                <Swatch>
                  <rect {...box} fill="url(#hatch)" />
                </Swatch>
                {map.unknown}
              </li>
            )}
            {measure && hasNone(atlas.parks, measure) && (
              <li>
                <Swatch>
                  <rect {...box} className="swatch-none" />
                </Swatch>
                {words.gaps['not-developed']}
              </li>
            )}
          </>
        )}
      </ul>
      <p>
        {map.discs} {map.compareHint}
      </p>
    </details>
  );
}
