import { choiceText, filterWords } from '@sites/words';
import { useSite } from '../../page/site.tsx';
import { OptionPills } from './OptionPills.tsx';
import type { ControlProps } from './RangeControl.tsx';

export function ChoiceControl({ filter, control, value, facet, onChange }: ControlProps<'choice'>) {
  const { speaker, atlas } = useSite();
  const ids = control.options(atlas);
  const chosen = (value ?? []) as readonly string[];
  return (
    <OptionPills
      name={filter.key}
      legend={filterWords(filter.key, speaker).label}
      options={ids.map((id) => ({
        id,
        text: choiceText(filter.key, id, speaker),
        count: facet.options.find((one) => one.id === id),
        checked: chosen.includes(id),
      }))}
      onToggle={(id, checked) => {
        const next = ids.filter((one) => (one === id ? checked : chosen.includes(one)));
        onChange(next.length > 0 ? next : undefined, 'push');
      }}
    />
  );
}
