import { useCallback } from 'react';
import { loadControls } from './load-controls.ts';
import { type Later, PartFailed, useLater } from '../../page/later.tsx';
import { type ControlsProps, useSite } from '../../page/site.tsx';
import { SentPart } from '../../page/SentPart.tsx';
import { Cross } from '../../page/Cross.tsx';

type LoadedControls = Later<ControlsProps>;

/** The controls of all groups: a script of its own, which comes right after the list. */
export const useControls = (): LoadedControls => useLater(loadControls, useSite().parts?.Controls);

interface WordGroupProps {
  /** A filter's key, `ranking` or `more`. */
  readonly of: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly others: readonly string[];
  readonly controls: LoadedControls;
  readonly isOpen: boolean;
  readonly counts: readonly [match: number, may: number];
  readonly onToggle: (isOpen: boolean) => void;
  readonly onClose: () => void;
}

/** A few words of the question that open their control: beside the list over the map, as a sheet on phones. */
export function WordGroup(props: WordGroupProps) {
  const { of, name, label, value, others, controls, isOpen, counts, onToggle, onClose } = props;
  const { speaker } = useSite();
  const { words } = speaker;
  const { Part, failed } = controls;
  // It may have been opened before this script came.
  const found = useCallback((element: HTMLDetailsElement | null) => {
    if (element?.open) onToggle(true);
    // Only the element counts, not who hears of it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <details
      className={['filter', `of-${of}`, value === undefined ? '' : 'set'].filter(Boolean).join(' ')}
      name="filter"
      ref={found}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        {/* What has no figure is set by its name alone. */}
        {value !== '' && <span className="filter-name">{name}</span>}
        {value !== undefined && <span className="filter-value"> {value || name}</span>}
      </summary>
      <div className="filter-sheet" role="group" aria-label={label}>
        <div className="filter-head">
          <h2>{label}</h2>
          <button
            type="button"
            className="close script"
            aria-label={words.notice.close}
            onClick={onClose}
          >
            <Cross size={14} />
          </button>
        </div>
        {failed && <PartFailed />}
        <SentPart className="filter-body" failed={false}>
          {Part && <Part of={of} others={others} isOpen={isOpen} />}
        </SentPart>
        <button className="button primary apply" type="submit">
          {words.filters.apply}
          <span className="script">{speaker.aside('', words.filters.count(...counts))}</span>
        </button>
      </div>
    </details>
  );
}
