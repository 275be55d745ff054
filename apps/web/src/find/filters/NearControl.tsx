import { useId, useState } from 'react';
import {
  type NearLimit,
  destinationPlaces,
  fold,
  parseCoordinates,
  shortName,
} from '@sites/domain';
import { field } from '@sites/link';
import { pointText } from '@sites/words';
import { useDrawnShapes } from '../../data/drawn-shapes.ts';
import { pickPoint } from '../../map/pick.ts';
import { useDetail, useSite } from '../../page/site.tsx';
import { NumberField } from './NumberField.tsx';
import type { ControlProps } from './RangeControl.tsx';

interface Spot {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Places a reader can name: all that roads are measured to, and once the map is there towns and communes. */
function useSpots(): readonly Spot[] {
  const { speaker, atlas } = useSite();
  // What the map has loaded by now; nothing is asked for here.
  const shapes = useDrawnShapes();
  const located = destinationPlaces(atlas).flatMap(({ name, location }) =>
    location ? [{ name: shortName(speaker.text(name)), lon: location.lon, lat: location.lat }] : [],
  );
  const mapped = shapes
    ? [
        ...shapes.labels.map(({ name, lon, lat }) => ({ name: speaker.text(name), lon, lat })),
        ...shapes.units,
      ]
    : [];
  return [...new Map([...located, ...mapped].map((spot) => [spot.name, spot])).values()];
}

/** Near any point: typed, named or clicked; straight kilometres or minutes by road. */
export function NearControl({ filter, control, value, onChange }: ControlProps<'near'>) {
  const { speaker } = useSite();
  const { words } = speaker;
  const { filters } = useDetail();
  const { near } = filters;
  const ids = { point: useId(), list: useId(), note: useId() };
  const spots = useSpots();
  const current = value as NearLimit | undefined;
  const [draft, setDraft] = useState<string>();
  const [picking, setPicking] = useState(false);
  const typed = draft === undefined ? undefined : parseCoordinates(draft);
  const named =
    draft === undefined ? undefined : spots.find(({ name }) => fold(name) === fold(draft));
  const found = typed ?? named;
  const shown =
    draft ??
    (current
      ? (spots.find(({ lon, lat }) => lon === current.lon && lat === current.lat)?.name ??
        pointText(current.lon, current.lat))
      : '');
  const set = (part: Partial<NearLimit>, mode: 'push' | 'burst') => {
    const next = { limit: control.limitKm, unit: 'km' as const, ...current, ...part };
    if (next.lon !== undefined && next.lat !== undefined) onChange(next, mode);
  };
  const round = (degrees: number) => Number(degrees.toFixed(5));
  const read = (text: string) => {
    setDraft(text);
    if (text.trim() === '') {
      onChange(undefined, 'burst');
      return;
    }
    const point = parseCoordinates(text) ?? spots.find(({ name }) => fold(name) === fold(text));
    if (point) set({ lon: round(point.lon), lat: round(point.lat) }, 'burst');
  };
  const pick = () => {
    setPicking(true);
    pickPoint((point) => {
      setPicking(false);
      setDraft(undefined);
      if (point) set({ lon: round(point.lon), lat: round(point.lat) }, 'push');
    });
  };
  const noteText = () => {
    if (picking) return near.picking;
    if (typed?.from === 'vn-2000') return near.converted;
    if (!draft?.trim() || found) return '';
    const still = current && near.still(pointText(current.lon, current.lat));
    return speaker.sentences([near.unread, still]);
  };
  const note = noteText();
  return (
    <div className="reach">
      <div className="field">
        <label htmlFor={ids.point}>{near.point}</label>
        <input
          id={ids.point}
          name={field(filter.key, 'to')}
          list={ids.list}
          autoComplete="off"
          spellCheck={false}
          placeholder={near.placeholder}
          value={shown}
          aria-describedby={ids.note}
          onChange={(event) => read(event.target.value)}
          onBlur={() => {
            if (found) setDraft(undefined);
          }}
        />
        <datalist id={ids.list}>
          {spots.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <p id={ids.note} className="hint" role="status">
          {note}
        </p>
      </div>
      <div className="field-row">
        <NumberField
          label={filters.limit}
          name={field(filter.key, 'limit')}
          value={current?.limit ?? control.limitKm}
          onChange={(limit) => limit && set({ limit }, 'burst')}
        />
        <select
          aria-label={filters.unit}
          name={field(filter.key, 'unit')}
          value={current?.unit ?? 'km'}
          onChange={(event) => set({ unit: event.target.value as 'km' | 'min' }, 'push')}
        >
          <option value="km">{words.filters.kilometres}</option>
          <option value="min">{words.filters.minutes}</option>
        </select>
        <button type="button" className="button script" aria-pressed={picking} onClick={pick}>
          {near.pick}
        </button>
      </div>
    </div>
  );
}
