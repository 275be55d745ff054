import { type ReactNode, useSyncExternalStore } from 'react';
import { type Colour, colours } from '@sites/link';
import { type Measure, type Park, measures } from '@sites/domain';
import { useLink, useDetail, useSite } from '../page/site.tsx';
import { MapKey } from './MapKey.tsx';
import { limitsOf } from './paint.ts';
import { keyCorner } from './overlays.ts';

const Swatch = ({ children }: { children: ReactNode }) => (
  <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
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
  const corner = useSyncExternalStore(keyCorner.subscribe, keyCorner.get, keyCorner.get);
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
    <details
      className="legend"
      data-corner={corner}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        event.currentTarget.open = false;
      }}
    >
      <summary>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 4h3M2 8h3M2 12h3M8 4h6M8 8h6M8 12h6" className="legend-icon" />
        </svg>
        {map.colours}
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
      {steps.length > 0 && (
        <ul>
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
                <rect {...box} className="swatch-1" />
                <rect {...box} className="pin-possible" />
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
        </ul>
      )}
      <MapKey />
      <p>{map.compareHint}</p>
    </details>
  );
}
