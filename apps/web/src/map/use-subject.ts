import { useMemo, useState } from 'react';
import { type Atlas, type Groups, type Park, findPark } from '@sites/domain';
import type { LinkState } from '@sites/link';
import { isFiltered } from '../page/site.tsx';
import type { Subject } from './answer-camera.ts';
import type { RoadLine } from './road-lines.ts';

/** The parks that answer, those that may among them; no places where nothing is asked. */
function answerSubject({ match, may }: Groups, state: LinkState): Subject {
  if (!isFiltered(state)) return { key: 'all', places: [] };
  const shown = [...match, ...(state.unknown === 'hide' ? [] : may)];
  const { near } = state.filters;
  return {
    key: `answer ${shown.map(({ park }) => park.id).toSorted()} ${near?.lon} ${near?.lat}`,
    places: [...shown.map(({ park }) => park.location), ...(near ? [near] : [])],
    must: near,
  };
}

function comparedSubject({ compare }: LinkState, atlas: Atlas): Subject | undefined {
  const parks = compare.flatMap((id) => findPark(atlas, id) ?? []);
  if (parks.length < 2) return undefined;
  return { key: `compare ${compare}`, places: parks.map(({ location }) => location) };
}

/** The place whose panel is open: it comes into view, and the map stays as near as it was. */
function openSubject({ show }: LinkState, atlas: Atlas): Subject | undefined {
  if (!show || show.collection === 'zones') return undefined;
  const place = atlas[show.collection].find(({ id }) => id === show.id);
  return place?.location
    ? { key: `${show.collection} ${show.id}`, places: [], must: place.location }
    : undefined;
}

/** The open park with the road to its port. */
function parkSubject({ id, location }: Park, roads: readonly RoadLine[]): Subject {
  const toPort = roads.find(({ to }) => to === 'ports')?.line ?? [];
  const places = toPort.map(([lon = 0, lat = 0]) => ({ lon, lat }));
  return { key: `park ${id} ${places.length}`, places: [location, ...places], must: location };
}

/** What the reader's last step is about: the open park with its road, an open place, what is compared, the answer. */
export function useSubject(
  groups: Groups,
  state: LinkState,
  atlas: Atlas,
  roads: readonly RoadLine[],
): Subject {
  const answer = useMemo(() => answerSubject(groups, state), [groups, state]);
  const compared = useMemo(() => comparedSubject(state, atlas), [state, atlas]);
  const [last, setLast] = useState({ answer, compared, shows: 'answer' });
  if (last.answer.key !== answer.key || last.compared?.key !== compared?.key) {
    const isCompare = last.answer.key === answer.key && compared !== undefined;
    setLast({ answer, compared, shows: isCompare ? 'compare' : 'answer' });
  }
  return useMemo(() => {
    const park = state.park ? findPark(atlas, state.park) : undefined;
    if (park) return parkSubject(park, roads);
    return openSubject(state, atlas) ?? ((last.shows === 'compare' && compared) || answer);
  }, [state, atlas, answer, compared, last.shows, roads]);
}
