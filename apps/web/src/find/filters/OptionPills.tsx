import type { Left } from '@sites/domain';
import { useDetail, useSite } from '../../page/site.tsx';

interface OptionPillsProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly count: Left | undefined;
    readonly checked: boolean;
  }[];
  readonly onToggle: (id: string, checked: boolean) => void;
}

/** Options any of which may hold, each with its count before it is chosen; options that lead nowhere are disabled. */
export function OptionPills({ name, legend, options, onToggle }: OptionPillsProps) {
  const { speaker } = useSite();
  const { words } = speaker;
  const { anyOf } = useDetail().filters;
  return (
    <fieldset className="pills">
      <legend className="visually-hidden">{speaker.labelled(legend, anyOf)}</legend>
      {options.map(({ id, text, count, checked }) => {
        const empty = count !== undefined && count.match + count.may === 0 && !checked;
        return (
          <label key={id} className={checked ? 'pill on' : empty ? 'pill off' : 'pill'}>
            <input
              type="checkbox"
              name={name}
              value={id}
              checked={checked}
              disabled={empty}
              onChange={(event) => onToggle(id, event.target.checked)}
            />
            <span>{text}</span>
            {count && (
              <small>
                <span className="visually-hidden">{speaker.marks.comma}</span>
                {words.filters.count(count.match, count.may)}
              </small>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
