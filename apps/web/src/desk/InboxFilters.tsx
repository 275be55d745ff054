import { type ReactNode, useState } from 'react';
import { languages } from '@sites/domain';
import { countries, enquiryStatuses, temperatures } from '@sites/enquiry';
import { useSite, useWords } from '../page/site.tsx';
import { useDesk } from './desk.tsx';
import { Choice, Field } from './Field.tsx';
import { Temperature } from './Temperature.tsx';
import { usePlaceNames } from './place-names.ts';

/** What the list is narrowed by; what is absent narrows nothing. */
export interface Filter {
  readonly status?: string;
  readonly search?: string;
  readonly tag?: string;
  readonly country?: string;
  readonly park?: string;
  readonly language?: string;
  readonly assignee?: string;
  readonly from?: string;
  readonly to?: string;
}

const narrowed = (filter: Filter, key: keyof Filter, value: string | undefined): Filter => {
  const { [key]: _, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [key]: value };
};

type Option = readonly [value: string, name: string];
const byName = (options: readonly Option[]): Option[] =>
  options.toSorted(([, a], [, b]) => a.localeCompare(b));

/** Narrows the list: the state of work first, all else behind one word. */
export function InboxFilters({
  filter,
  onChange,
}: {
  filter: Filter;
  onChange: (filter: Filter) => void;
}) {
  const { list, statuses, columns, any, nobody } = useWords('desk');
  const { atlas } = useSite();
  const { colleagues } = useDesk();
  const names = usePlaceNames();
  const [typed, setTyped] = useState(filter.search ?? '');
  const [tag, setTag] = useState(filter.tag ?? '');
  const set = (key: keyof Filter, value: string | undefined) =>
    onChange(narrowed(filter, key, value));
  const choice = (key: keyof Filter, label: string, options: readonly Option[]): ReactNode => (
    <Choice
      label={label}
      value={filter[key] ?? '*'}
      onChange={(value) => set(key, value === '*' ? undefined : value)}
    >
      <option value="*">{any}</option>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Choice>
  );
  const people = colleagues.filter(({ isRevoked }) => !isRevoked);
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <form
      className="desk-filters"
      onSubmit={(event) => {
        event.preventDefault();
        const searched = narrowed(filter, 'search', typed.trim() || undefined);
        onChange(narrowed(searched, 'tag', tag.trim() || undefined));
      }}
    >
      <fieldset className="desk-tabs">
        <legend className="visually-hidden">{columns.status}</legend>
        {[undefined, ...enquiryStatuses].map((status) => (
          <button
            key={status ?? '*'}
            type="button"
            aria-pressed={filter.status === status}
            onClick={() => set('status', status)}
          >
            {status ? statuses[status] : any}
          </button>
        ))}
      </fieldset>
      <fieldset className="desk-warmth">
        <legend className="visually-hidden">{columns.tags}</legend>
        {temperatures.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={filter.tag === one}
            onClick={() => {
              setTag('');
              set('tag', filter.tag === one ? undefined : one);
            }}
          >
            <Temperature of={one} />
          </button>
        ))}
      </fieldset>
      <div className="desk-search">
        <Field
          label={list.search}
          type="search"
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button className="button">{list.find}</button>
      </div>
      <details>
        <summary>{list.filters}</summary>
        <div className="desk-more-filters">
          {choice('assignee', columns.assignee, [
            ['', nobody],
            ...byName(people.map(({ id, name }) => [id, name])),
          ])}
          {choice('park', columns.parks, byName(atlas.parks.map(({ id }) => [id, names.park(id)])))}
          {choice(
            'country',
            columns.country,
            byName(countries.map((code) => [code, names.country(code)])),
          )}
          {choice(
            'language',
            columns.language,
            byName(languages.map((code) => [code, names.language(code)])),
          )}
          <Field
            label={columns.tags}
            value={tag}
            maxLength={40}
            onChange={(event) => setTag(event.target.value)}
          />
          {(['from', 'to'] as const).map((key) => (
            <Field
              key={key}
              label={list[key]}
              type="date"
              value={filter[key] ?? ''}
              onChange={(event) => set(key, event.target.value || undefined)}
            />
          ))}
        </div>
      </details>
      {isNarrowed && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setTyped('');
            setTag('');
            onChange({});
          }}
        >
          {list.clear}
        </button>
      )}
    </form>
  );
}
