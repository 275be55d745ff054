import { type Park, changesBy } from '@sites/domain';
import { years } from '@sites/link';
import { figureText } from '@sites/words';
import type { Speaker } from '@sites/words';
import { useLink, useSite, without } from '../../site/site.tsx';

/** The year that the whole page speaks of: now, or one to come. */
export function YearControl() {
  const { words } = useSite().speaker;
  const { state, go } = useLink();
  return (
    <label className="sort">
      <span>{words.year.label}</span>
      <select
        value={state.year ?? ''}
        onChange={(event) =>
          go(
            event.target.value
              ? { ...state, year: Number(event.target.value) }
              : without(state, 'year'),
          )
        }
      >
        <option value="">{words.year.now}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

export function YearNotice() {
  const { words } = useSite().speaker;
  const { state } = useLink();
  return state.year ? <p className="year-notice">{words.year.notice(String(state.year))}</p> : null;
}

/** What of a park differs from now in the year of the page, in one line; undefined where nothing does. */
export function changesText(
  park: Park,
  year: number | undefined,
  speaker: Speaker,
): string | undefined {
  if (year === undefined) return undefined;
  const { figures, power } = changesBy(park, year);
  const { words } = speaker;
  const items = [
    ...figures.map(
      (measure) => `${words.measures[measure]} ${figureText(park.figures[measure], speaker)}`,
    ),
    ...power.map((kind) =>
      words.power.stateOf(words.power[kind], words.power.states[park.power[kind].state]),
    ),
  ];
  return items.length > 0 ? words.year.changes(String(year), speaker.list(items)) : undefined;
}
