import { type AnyFilter, type Control, type Facet, type Range, coverage } from '@sites/domain';
import { field } from '@sites/link';
import { filterWords } from '@sites/words';
import { useSite } from '../state/site.tsx';
import { Histogram } from './Histogram.tsx';
import { NumberField } from './NumberField.tsx';

export interface ControlProps<K extends Control['kind']> {
  readonly filter: AnyFilter;
  readonly control: Extract<Control, { kind: K }>;
  readonly value: unknown;
  readonly facet: Facet;
  readonly onChange: (value: unknown, mode: 'push' | 'replace') => void;
}

/** Two limits, typed or dragged. Dragging to an end lifts that limit. */
export function RangeControl({ filter, control, value, facet, onChange }: ControlProps<'range'>) {
  const { speaker, atlas } = useSite();
  const { words } = speaker;
  const { min, max } = (value ?? {}) as Range;
  const { top, step } = control;
  const set = (next: { min?: number | undefined; max?: number | undefined }, mode: 'push' | 'replace' = 'replace') => {
    const limits = { min, max, ...next };
    if (limits.min === undefined && limits.max === undefined) return onChange(undefined, mode);
    // Limits that cross push each other, so that a value is never empty.
    if (limits.min !== undefined && limits.max !== undefined && limits.min > limits.max) {
      if ('min' in next) limits.max = limits.min;
      else limits.min = limits.max;
    }
    return onChange({ ...(limits.min !== undefined && { min: limits.min }), ...(limits.max !== undefined && { max: limits.max }) }, mode);
  };
  const unit = speaker.unit(control.unit);
  const label = filterWords(filter.key, speaker).label;
  return (
    <div className="range">
      <div className="range-track">
        <Histogram facet={facet} top={top} from={min ?? 0} to={max ?? top} />
        <div className="thumbs">
          <input type="range" aria-label={`${label}, ${words.filters.min}`} min={0} max={top} step={step} value={Math.min(min ?? 0, top)} onChange={(event) => set({ min: Number(event.target.value) || undefined })} />
          <input type="range" aria-label={`${label}, ${words.filters.max}`} min={0} max={top} step={step} value={Math.min(max ?? top, top)} onChange={(event) => set({ max: Number(event.target.value) >= top ? undefined : Number(event.target.value) })} />
        </div>
      </div>
      <div className="range-numbers">
        <NumberField label={words.filters.min} name={field(filter.key, 'min')} value={min} unit={unit} onChange={(next) => set({ min: next })} />
        <NumberField label={words.filters.max} name={field(filter.key, 'max')} value={max} unit={unit} onChange={(next) => set({ max: next })} />
      </div>
      <p className="hint">
        {words.filters.hint.range(coverage(filter, atlas.parks), atlas.parks.length)}
        {facet.unsure > 0 && ` · ${words.filters.hint.unsure(facet.unsure)}`}
      </p>
    </div>
  );
}
