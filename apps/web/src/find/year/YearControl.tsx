import { years } from '@sites/link';
import { useLink, useSite, without } from '../../page/site.tsx';

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
