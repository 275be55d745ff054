import type { Atlas } from '@sites/domain';
import { useLink, useSite, without } from '../page/site.tsx';
import { Drawer } from './Drawer.tsx';
import { FoundLinks } from './PanelParts.tsx';
import { PlaceContent } from './PlaceContent.tsx';
import type { PlainCollection } from './kind-texts.ts';

/** The panel of a place that is no park or zone. */
export function PlacePanel<C extends PlainCollection>({
  collection,
  place,
}: {
  collection: C;
  place: Atlas[C][number];
}) {
  const { speaker } = useSite();
  const { state } = useLink();
  const name = speaker.text(place.name);
  return (
    <Drawer title={name} label={name} close={without(state, 'show')} links={<FoundLinks />}>
      <PlaceContent collection={collection} place={place} />
    </Drawer>
  );
}
