import { useId, useState } from 'react';
import type { ReachLimit } from '@sites/domain';
import { field } from '@sites/link';
import { destinationText, filterWords, needsText } from '@sites/words';
import { useDetail, useSite } from '../../page/site.tsx';
import { isUsualLimit } from '../usual-limit.ts';
import { NumberField } from './NumberField.tsx';
import type { ControlProps } from './RangeControl.tsx';

/** Road distance or time to one place, or to any that serves; for ports also what the berth takes. */
export function ReachControl({ filter, control, value, facet, onChange }: ControlProps<'reach'>) {
  const { speaker, atlas } = useSite();
  const { words } = speaker;
  const { filters: say } = useDetail();
  const ids = { to: useId(), unit: useId(), needs: useId() };
  const current = value as ReachLimit | undefined;
  // What was chosen stays chosen while the limit is being typed anew.
  const [kept, setKept] = useState<Omit<ReachLimit, 'limit'>>({ to: 'any', unit: 'km' });
  const shown: ReachLimit = current ?? { ...kept, limit: control.limitKm };
  const change = (next: ReachLimit | undefined, mode: 'push' | 'burst') => {
    const { limit: _limit, ...rest } = next ?? shown;
    setKept(rest);
    onChange(next, mode);
  };
  const set = (part: Partial<ReachLimit>, mode: 'push' | 'burst' = 'push') =>
    change({ ...shown, ...part }, mode);
  const count = (id: string) => {
    const option = facet.options.find((one) => one.id === id);
    return option ? `${speaker.marks.dot}${words.filters.count(option.match, option.may)}` : '';
  };
  const needs = !shown.needs
    ? ''
    : shown.needs === 'container'
      ? 'container'
      : `${shown.needs.dwt}dwt`;
  const setNeeds = (text: string) => {
    const { needs: _needs, ...rest } = shown;
    change(
      text === ''
        ? rest
        : {
            ...rest,
            needs: text === 'container' ? 'container' : { dwt: Number.parseInt(text, 10) },
          },
      'push',
    );
  };
  return (
    <div className="reach">
      <div className="field">
        <label htmlFor={ids.to}>{say.destination}</label>
        <select
          id={ids.to}
          name={field(filter.key, 'to')}
          value={current ? shown.to : ''}
          onChange={({ target }) =>
            target.value ? set({ to: target.value }) : change(undefined, 'push')
          }
        >
          <option value="">{say.noMatter}</option>
          {['any', ...atlas[control.to].map(({ id }) => id)].map((id) => (
            <option key={id} value={id}>
              {destinationText(control.to, id, speaker)}
              {count(id)}
            </option>
          ))}
        </select>
      </div>
      <div className="field-row">
        <NumberField
          label={say.limit}
          name={field(filter.key, 'limit')}
          value={current?.limit}
          onChange={(limit) => (limit ? set({ limit }, 'burst') : change(undefined, 'burst'))}
        />
        <select
          id={ids.unit}
          aria-label={say.unit}
          name={field(filter.key, 'unit')}
          value={shown.unit}
          onChange={(event) => set({ unit: event.target.value as 'km' | 'min' })}
        >
          <option value="km">{words.filters.kilometres}</option>
          <option value="min">{words.filters.minutes}</option>
        </select>
        <span className="slider">
          <input
            type="range"
            aria-label={speaker.phrases([filterWords(filter.key, speaker).label, say.limit])}
            min={5}
            max={control.topKm}
            step={control.step}
            value={Math.min(shown.limit, control.topKm)}
            aria-valuetext={
              current
                ? words.quantity(
                    speaker.number(current.limit),
                    current.unit === 'km' ? words.filters.kilometres : words.filters.minutes,
                  )
                : say.noMatter
            }
            onChange={(event) => set({ limit: Number(event.target.value) }, 'burst')}
          />
        </span>
      </div>
      {isUsualLimit(control, current) && <p className="hint">{say.usualLimit}</p>}
      {control.needs.length > 0 && (
        <div className="field">
          <label htmlFor={ids.needs}>{say.needs}</label>
          <select
            id={ids.needs}
            name={field(filter.key, 'needs')}
            value={needs}
            onChange={(event) => setNeeds(event.target.value)}
          >
            <option value="">{say.anyBerth}</option>
            {control.needs.map((id) => (
              <option key={id} value={id}>
                {needsText(id, speaker)}
                {count(id)}
              </option>
            ))}
            {needs && !control.needs.includes(needs) && (
              <option value={needs}>{needsText(needs, speaker)}</option>
            )}
          </select>
        </div>
      )}
    </div>
  );
}
