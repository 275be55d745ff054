import { useId, useState } from 'react';
import type { AnyFilter } from '@sites/domain';
import { useLink, useSite, valueOf } from '../../page/site.tsx';
import { useLater } from '../../page/later.tsx';
import { SentPart } from '../../page/SentPart.tsx';
import { loadPlaceJumps } from '../load-answer.ts';

/** By its old code, which a key has not that ends a word of an input method. */
const enter = 13;

/** Finds parks by name, place, developer or tenant. The link follows what is typed; the text stays as typed. */
export function SearchBox({ filter }: { filter: AnyFilter }) {
  const { speaker, atlas, parts } = useSite();
  const { state, setFilter } = useLink();
  const { Part: PlaceJumps } = useLater(loadPlaceJumps, parts?.PlaceJumps);
  const id = useId();
  const current = (valueOf(state, filter.key) ?? state.typed ?? '') as string;
  const [draft, setDraft] = useState<string>();
  const text =
    draft !== undefined && (filter.parse(draft, atlas) ?? '') === current ? draft : current;
  return (
    <div className="search">
      <label className="search-hint" htmlFor={id}>
        {speaker.words.filters.search}
      </label>
      <input
        id={id}
        name={filter.key}
        type="search"
        maxLength={'longest' in filter.control ? filter.control.longest : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={speaker.words.filters.searched}
        value={text}
        onKeyDown={({ keyCode, currentTarget: field }) => {
          // Who is quicker than the part that reads needs is answered once it has come.
          if (keyCode === enter) field.dataset.entered = field.value;
        }}
        onChange={(event) => {
          setDraft(event.target.value);
          setFilter(filter.key, filter.parse(event.target.value, atlas), 'burst');
        }}
      />
      <SentPart className="found" failed={false}>
        {PlaceJumps && <PlaceJumps text={text} />}
      </SentPart>
    </div>
  );
}
