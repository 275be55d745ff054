import { filterWords, powerText } from '@sites/words';
import { useSite } from '../../page/site.tsx';
import { OptionPills } from './OptionPills.tsx';
import type { ControlProps } from './RangeControl.tsx';

export function PowerControl({ filter, control, value, facet, onChange }: ControlProps<'power'>) {
  const { speaker, atlas } = useSite();
  const chosen: readonly string[] = value === undefined ? [] : filter.write(value).split(',');
  const ids = [...control.options, ...chosen.filter((id) => !control.options.includes(id))];
  return (
    <OptionPills
      name={filter.key}
      legend={filterWords(filter.key, speaker).label}
      options={ids.map((id) => ({
        id,
        text: powerText(id, speaker),
        count: facet.options.find((one) => one.id === id),
        checked: chosen.includes(id),
      }))}
      onToggle={(id, checked) => {
        const next = ids.filter((one) => (one === id ? checked : chosen.includes(one)));
        onChange(next.length > 0 ? filter.parse(next.join(','), atlas) : undefined, 'push');
      }}
    />
  );
}
