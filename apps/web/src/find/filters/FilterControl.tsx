import { type ComponentType, useDeferredValue, useMemo, useState } from 'react';
import { type AnyFilter, type Control, type Facet, answer } from '@sites/domain';
import { useLink, useSite, valueOf } from '../../page/site.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import { NearControl } from './NearControl.tsx';
import { PowerControl } from './PowerControl.tsx';
import { type ControlProps, RangeControl } from './RangeControl.tsx';
import { ReachControl } from './ReachControl.tsx';

/** The control of each kind; a kind without one does not compile. Text is typed into the line itself. */
const controls: {
  readonly [K in Exclude<Control['kind'], 'text'>]: ComponentType<ControlProps<K>>;
} = {
  range: RangeControl,
  reach: ReachControl,
  choice: ChoiceControl,
  power: PowerControl,
  near: NearControl,
};

/**
 * The counts of a control: a frame after the filters, so that typing never waits for them; none anew while it
 * is closed.
 */
function useFacet({ key }: AnyFilter, open: boolean): Facet {
  const { atlas } = useSite();
  const asked = useDeferredValue(useLink().state.filters);
  const [shown, setShown] = useState(asked);
  if (open && shown !== asked) setShown(asked);
  return useMemo(() => answer(shown, atlas).facet(key), [shown, atlas, key]);
}

export function FilterControl({ filter, open }: { filter: AnyFilter; open: boolean }) {
  const { state, setFilter } = useLink();
  // The table pairs each kind with its own control, which the compiler cannot follow through the lookup.
  const Chosen = controls[filter.control.kind as keyof typeof controls] as ComponentType<
    ControlProps<Control['kind']>
  >;
  return (
    <Chosen
      filter={filter}
      control={filter.control}
      value={valueOf(state, filter.key)}
      facet={useFacet(filter, open)}
      onChange={(value, mode) => setFilter(filter.key, value, mode)}
    />
  );
}
