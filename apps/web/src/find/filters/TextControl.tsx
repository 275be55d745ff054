import { useId, useState } from 'react';
import { useSite } from '../../page/site.tsx';
import { PlaceJumps } from './PlaceJumps.tsx';
import type { ControlProps } from './RangeControl.tsx';

/** Free text. The link follows what is typed; the text itself stays as typed. */
export function TextControl({ filter, value, onChange }: ControlProps<'text'>) {
  const { speaker, atlas } = useSite();
  const id = useId();
  const current = (value ?? '') as string;
  const [draft, setDraft] = useState<string>();
  const text =
    draft !== undefined && (filter.parse(draft, atlas) ?? '') === current ? draft : current;
  return (
    <div className="search">
      <label className="visually-hidden" htmlFor={id}>
        {speaker.words.filters.search}
      </label>
      <input
        id={id}
        name={filter.key}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={speaker.words.filters.search}
        value={text}
        onChange={(event) => {
          setDraft(event.target.value);
          onChange(filter.parse(event.target.value, atlas), 'burst');
        }}
      />
      <PlaceJumps text={text} />
    </div>
  );
}
