import { useQuery } from '@tanstack/react-query';
import { fold } from '@sites/domain';
import { shapesQuery } from '../data/queries.ts';
import { lookAt } from '../state/look.ts';
import { useSite } from '../state/site.tsx';

const most = 5;
const closeUp = 11.5;

/** Towns, islands, communes and other names of the map that a search finds: choosing one moves the map there. */
export function PlaceJumps({ text }: { text: string }) {
  const { speaker } = useSite();
  const shapes = useQuery({ ...shapesQuery, enabled: false });
  const words = fold(text).split(' ');
  if (!shapes.data || fold(text).length < 2) return null;
  const places = [
    ...shapes.data.labels.map(({ name, also, lon, lat }) => ({ name: speaker.text(name), entries: [name.vi, name.en, ...also], lon, lat })),
    ...shapes.data.units.map(({ name, lon, lat }) => ({ name, entries: [name], lon, lat })),
  ];
  const found = places.filter(({ entries }) => entries.some((entry) => words.every((word) => ` ${fold(entry)}`.includes(` ${word}`))));
  const unique = [...new Map(found.map((place) => [place.name, place])).values()].slice(0, most);
  if (unique.length === 0) return null;
  return (
    <p className="jumps">
      <span>{speaker.words.filters.jump}</span>
      {unique.map(({ name, lon, lat }) => <button key={name} type="button" className="quiet" onClick={() => lookAt({ lon, lat, zoom: closeUp })}>{name}</button>)}
    </p>
  );
}
