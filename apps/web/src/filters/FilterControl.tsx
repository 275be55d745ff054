import type { ComponentType } from 'react';
import { type AnyFilter, type Control, facet } from '@sites/domain';
import { useLink, useSite, valueOf } from '../state/site.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import { NearControl } from './NearControl.tsx';
import { PowerControl } from './PowerControl.tsx';
import { type ControlProps, RangeControl } from './RangeControl.tsx';
import { ReachControl } from './ReachControl.tsx';
import { TextControl } from './TextControl.tsx';

/** The control of each kind; a kind without one does not compile. */
const controls: { readonly [K in Control['kind']]: ComponentType<ControlProps<K>> } = {
  range: RangeControl,
  reach: ReachControl,
  choice: ChoiceControl,
  power: PowerControl,
  near: NearControl,
  text: TextControl,
};

export function FilterControl({ filter }: { filter: AnyFilter }) {
  const { atlas } = useSite();
  const { state, setFilter } = useLink();
  // The table pairs each kind with its own control, which the compiler cannot follow through the lookup.
  const Chosen = controls[filter.control.kind] as ComponentType<ControlProps<Control['kind']>>;
  return (
    <Chosen
      filter={filter}
      control={filter.control}
      value={valueOf(state, filter)}
      facet={facet(filter.key, state.filters, atlas)}
      onChange={(value, mode) => setFilter(filter.key, value, mode)}
    />
  );
}
