import type { ReactNode } from 'react';
import {
  type Destination,
  type FilterState,
  type ParkStatus,
  type PowerOption,
  type ReachLimit,
  clusterFilters,
  clusterSorts,
  parkStatuses,
} from '@sites/domain';
import { type LinkState, field, writeLink } from '@sites/link';
import { destinationText, filterWords, needsText } from '@sites/words';
import { pageAddress } from '../page/route.ts';
import { useDetail, useLink, useSite, useWords } from '../page/site.tsx';

/** A stage in which no cluster is: only a link asks for it. */
const rare: ParkStatus = 'licensed';
const berths: readonly string[] = ['container', '10000dwt', '30000dwt', '50000dwt'];

function Group({ filter, children }: { filter: string; children: ReactNode }) {
  const { speaker } = useSite();
  return (
    <fieldset>
      <legend>{filterWords(filter, speaker).label}</legend>
      {children}
    </fieldset>
  );
}

function NumberInput({
  name,
  label,
  value,
}: {
  name: string;
  label: string;
  value?: number | undefined;
}) {
  const { speaker } = useSite();
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        size={6}
        name={name}
        defaultValue={value === undefined ? '' : speaker.number(value, 3)}
      />
    </label>
  );
}

/** Within a distance by road of one place, or of any that serves. */
function ReachFields({
  filter,
  to,
  value,
}: {
  filter: 'port' | 'gate' | 'interchange';
  to: Destination;
  value: ReachLimit | undefined;
}) {
  const { speaker, now } = useSite();
  const { words } = speaker;
  const { filters: say } = useDetail();
  const needs = typeof value?.needs === 'object' ? `${value.needs.dwt}dwt` : value?.needs;
  return (
    <Group filter={filter}>
      <label>
        <span>{say.destination}</span>
        <select name={field(filter, 'to')} defaultValue={value?.to ?? 'any'}>
          {['any', ...now[to].map(({ id }) => id)].map((id) => (
            <option key={id} value={id}>
              {destinationText(to, id, speaker)}
            </option>
          ))}
        </select>
      </label>
      <NumberInput name={field(filter, 'limit')} label={say.limit} value={value?.limit} />
      <label>
        <span>{say.unit}</span>
        <select name={field(filter, 'unit')} defaultValue={value?.unit ?? 'km'}>
          <option value="km">{words.filters.kilometres}</option>
          <option value="min">{words.filters.minutes}</option>
        </select>
      </label>
      {to === 'ports' && (
        <label>
          <span>{say.needs}</span>
          <select name={field(filter, 'needs')} defaultValue={needs ?? ''}>
            <option value="">{say.anyBerth}</option>
            {[...new Set([...berths, ...(needs ? [needs] : [])])].map((id) => (
              <option key={id} value={id}>
                {needsText(id, speaker)}
              </option>
            ))}
          </select>
        </label>
      )}
    </Group>
  );
}

/** The supply that the form can show: a station within a distance. */
const stationOf = (options: readonly PowerOption[] | undefined): PowerOption | undefined =>
  options?.length === 1 && options[0]?.withinKm !== undefined ? options[0] : undefined;

/** What a form without script carries along: all that its own fields do not say. */
function keptPairs(state: LinkState): readonly (readonly [string, string])[] {
  const shown = clusterFilters
    .map(({ key }) => key)
    .filter((key) => key !== 'power' || !state.filters.power || stationOf(state.filters.power));
  return [...new URLSearchParams(writeLink(state))].filter(
    ([key]) => key !== 'sort' && !shown.includes(key),
  );
}

/** The question to the clusters, as a plain form: works without script. */
export function ClusterForm() {
  const say = useWords('clusters');
  const { speaker } = useSite();
  const detail = useDetail();
  const { words } = speaker;
  const { state } = useLink();
  const { q, area, status, port, gate, interchange, power }: FilterState = state.filters;
  const station = stationOf(power);
  const stages = parkStatuses.filter((id) => id !== rare || status?.includes(id));
  const isDeep = Boolean(gate ?? interchange ?? power ?? status);
  return (
    <form
      // A view that a link has changed is another form.
      key={writeLink(state)}
      className="cluster-form"
      method="get"
      action={pageAddress(speaker.language, { kind: 'clusters' })}
      aria-label={words.filters.heading}
    >
      <input type="hidden" name="form" value="1" />
      {keptPairs(state).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="cluster-search">
        <span>{say.search}</span>
        <input type="search" name="q" maxLength={60} defaultValue={q ?? state.typed ?? ''} />
      </label>
      <Group filter="area">
        <NumberInput
          name={field('area', 'min')}
          label={speaker.aside(detail.filters.min, 'ha')}
          value={area?.min}
        />
        <NumberInput
          name={field('area', 'max')}
          label={speaker.aside(detail.filters.max, 'ha')}
          value={area?.max}
        />
      </Group>
      <ReachFields filter="port" to="ports" value={port} />
      <details open={isDeep}>
        <summary>{words.filters.more}</summary>
        <Group filter="status">
          {stages.map((id) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                name="status"
                value={id}
                defaultChecked={status?.includes(id) ?? false}
              />{' '}
              <span>{words.statuses[id]}</span>
            </label>
          ))}
        </Group>
        <ReachFields filter="gate" to="gates" value={gate} />
        <ReachFields filter="interchange" to="interchanges" value={interchange} />
        <Group filter="power">
          <label>
            <span>{detail.claims.substationKv}</span>
            <select name={field('power', 'to')} defaultValue={station?.kind ?? '110kv'}>
              {(['110kv', '220kv'] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {words.power[kind]}
                </option>
              ))}
            </select>
          </label>
          <NumberInput
            name={field('power', 'limit')}
            label={say.station}
            value={station?.withinKm}
          />
        </Group>
      </details>
      <p className="cluster-submit">
        <label>
          <span>{say.sort}</span>
          <select name="sort" defaultValue={state.sort}>
            {clusterSorts.map((sort) => (
              <option key={sort} value={sort}>
                {sort === 'ready' ? say.ready : words.list.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button primary">
          {say.show}
        </button>
      </p>
    </form>
  );
}
