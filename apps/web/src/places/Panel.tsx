import { findPark } from '@sites/domain';
import { ParkPanel } from './ParkPanel.tsx';
import { useLink, useSite } from '../page/site.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { ZonePanel } from './ZonePanel.tsx';

/** The panel of the park or place that the link opens. */
export function Panel() {
  const { atlas } = useSite();
  const { state } = useLink();
  const park = state.park && findPark(atlas, state.park);
  if (park) return <ParkPanel key={park.id} park={park} />;
  if (!state.show) return null;
  const { collection, id } = state.show;
  if (collection === 'zones') {
    const zone = atlas.zones.find((one) => one.id === id);
    return zone ? <ZonePanel key={id} zone={zone} /> : null;
  }
  const place = atlas[collection].find((one) => one.id === id);
  return place ? (
    <PlacePanel key={`${collection}/${id}`} collection={collection} place={place} />
  ) : null;
}
