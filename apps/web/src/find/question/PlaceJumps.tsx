import { fold, phrase, searchName, shortName } from '@sites/domain';
import { shownCollections } from '@sites/link';
import { useDrawnShapes } from '../../data/drawn-shapes.ts';
import { lookAt } from '../../map/look.ts';
import { LinkTo } from '../../page/LinkTo.tsx';
import { useLink, useSite, without } from '../../page/site.tsx';

const most = 5;
const closeUp = 11.5;

/**
 * Zones, ports, gates, plants and substations that a search finds open their panel; towns and communes move
 * the map.
 */
export function PlaceJumps({ text }: { text: string }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  // What the map has loaded by now; nothing is asked for here.
  const shapes = useDrawnShapes();
  if (fold(text).length < 2) return null;
  const isAsked = phrase(text);
  const matches = (names: readonly (string | undefined)[]) =>
    isAsked(names.map((name) => searchName(fold(name ?? ''))));
  const places = shownCollections.flatMap((collection) =>
    atlas[collection]
      .filter(({ name }) => matches(Object.values(name)))
      .map(({ id, name }) => ({ show: { collection, id }, name: shortName(speaker.text(name)) })),
  );
  const spots = shapes
    ? [
        ...shapes.labels
          .filter(({ name, also }) => matches([...Object.values(name), ...also]))
          .map(({ name, lon, lat }) => ({ name: speaker.text(name), lon, lat })),
        ...shapes.units.filter(({ name }) => matches([name])),
      ]
    : [];
  const unique = [...new Map(spots.map((spot) => [spot.name, spot])).values()].slice(0, most);
  if (unique.length + places.length === 0) return null;
  return (
    <p className="jumps">
      <span>{speaker.words.filters.jump}</span>
      {places.slice(0, most).map(({ show, name }) => (
        <LinkTo
          key={`${show.collection}/${show.id}`}
          className="quiet"
          to={{ ...without(state, 'park'), show }}
        >
          {name}
        </LinkTo>
      ))}
      {unique.map(({ name, lon, lat }) => (
        <button
          key={name}
          type="button"
          className="quiet"
          onClick={() => lookAt({ lon, lat, zoom: closeUp })}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
