import { type AnyFilter, type Control, type Facet, type Range, coverage } from '@sites/domain';
import { field } from '@sites/link';
import { filterWords, published } from '@sites/words';
import { useDetail, useSite } from '../../page/site.tsx';
import { Histogram } from './Histogram.tsx';
import { NumberField } from './NumberField.tsx';

export interface ControlProps<K extends Control['kind']> {
  readonly filter: AnyFilter;
  readonly control: Extract<Control, { kind: K }>;
  readonly value: unknown;
  readonly facet: Facet;
  readonly onChange: (value: unknown, mode: 'push' | 'burst') => void;
}

/** Two limits, typed or dragged. Dragging to an end lifts that limit. */
export function RangeControl({ filter, control, value, facet, onChange }: ControlProps<'range'>) {
  const { speaker, atlas } = useSite();
  const { filters: say } = useDetail();
  const { min, max } = (value ?? {}) as Range;
  const { top, step } = control;
  const set = (limits: Range) =>
    onChange(limits.min === undefined && limits.max === undefined ? undefined : limits, 'burst');
  const limits = (from: number | undefined, to: number | undefined): Range => ({
    ...(from !== undefined && { min: from }),
    ...(to !== undefined && { max: to }),
  });
  // A typed limit beyond the other one is meant: the other goes. A dragged one stops there.
  const typeMin = (next: number | undefined) =>
    set(limits(next, next !== undefined && max !== undefined && next > max ? undefined : max));
  const typeMax = (next: number | undefined) =>
    set(limits(next !== undefined && min !== undefined && next < min ? undefined : min, next));
  const dragMin = (next: number) => {
    const held = Math.min(next, max ?? top);
    set(limits(held > 0 ? held : undefined, max));
  };
  const dragMax = (next: number) => {
    const held = Math.max(next, min ?? 0);
    set(limits(min, held < top ? held : undefined));
  };
  const plain = published(speaker);
  const unit = plain.unit(control.unit);
  const said = (limit: number | undefined): string =>
    limit === undefined ? say.any : plain.quantity(limit, control.unit);
  const label = filterWords(filter.key, speaker).label;
  return (
    <div className="range">
      <div className="range-track">
        <Histogram facet={facet} top={top} from={min ?? 0} to={max ?? top} />
        <span className="slider">
          <input
            type="range"
            aria-label={speaker.phrases([label, say.min])}
            min={0}
            max={top}
            step={step}
            value={Math.min(min ?? 0, top)}
            aria-valuetext={said(min)}
            onChange={(event) => dragMin(Number(event.target.value))}
          />
          <input
            type="range"
            aria-label={speaker.phrases([label, say.max])}
            min={0}
            max={top}
            step={step}
            value={Math.min(max ?? top, top)}
            aria-valuetext={said(max)}
            onChange={(event) => dragMax(Number(event.target.value))}
          />
        </span>
        <p className="range-scale hint" aria-hidden="true">
          <span>0</span>
          <span>
            {speaker.number(top)}+ {unit}
          </span>
        </p>
      </div>
      <div className="range-numbers">
        <NumberField
          label={say.min}
          name={field(filter.key, 'min')}
          value={min}
          unit={unit}
          onChange={typeMin}
        />
        <NumberField
          label={say.max}
          name={field(filter.key, 'max')}
          value={max}
          unit={unit}
          onChange={typeMax}
        />
      </div>
      <p className="hint">
        {say.hint.exact(coverage(filter, atlas.parks), atlas.parks.length)}
        {facet.unsure > 0 && `${speaker.marks.dot}${say.hint.unsure(facet.unsure)}`}
      </p>
    </div>
  );
}
