import {
  type Destination,
  type Park,
  type ReachLimit,
  type Values,
  allFilters,
  anyPlace,
  byId,
  destinations,
  nearestServing,
  servingPlaces,
} from '@sites/domain';
import {
  type DetailWords,
  type Speaker,
  cargoText,
  destinationText,
  needsText,
} from '@sites/words';
import { VerdictMark } from '../figures/VerdictMark.tsx';
import { shortestOf } from './best.ts';
import type { Row } from './row.ts';

/** A way that every park is measured by: of which kind of place, and what that is called. */
interface Way {
  readonly name: string;
  readonly value: ReachLimit;
}

/** What a reader asks of places of a kind beyond the nearest: one by name, or a ship that it takes. */
function askedWay(
  to: Destination,
  values: Values,
  speaker: Speaker,
  { place, table }: DetailWords,
): Way | undefined {
  const filter = allFilters.find(({ control }) => control.kind === 'reach' && control.to === to);
  const asked = filter && (values[filter.key] as ReachLimit | undefined);
  if (!asked) return undefined;
  // Ways are measured to a named place whatever ships it takes.
  if (asked.to !== 'any')
    return {
      name: speaker.labelled(place[to], destinationText(to, asked.to, speaker)),
      value: { ...anyPlace, to: asked.to },
    };
  if (!asked.needs) return undefined;
  const needs = needsText(
    asked.needs === 'container' ? asked.needs : String(asked.needs.dwt),
    speaker,
  );
  return {
    name: table.nearest(speaker.list([place[to], needs])),
    value: { ...anyPlace, needs: asked.needs },
  };
}

/** The ways to the nearest place of every kind, before them those that a reader asks for: a row says which it means. */
export function wayRows(
  parks: readonly Park[],
  values: Values,
  speaker: Speaker,
  detail: DetailWords,
): readonly Row[] {
  const { number, words, atlas } = speaker;
  const cell = (to: Destination, value: ReachLimit, park: Park) => {
    const serving = servingPlaces(to, atlas, value);
    const found = nearestServing(park, to, atlas, value);
    if (!found)
      return (
        <span key={park.id} className="unknown">
          {serving.length > 0 ? words.list.noRoad : detail.reason.noneEligible}
        </span>
      );
    const isSure = serving.some(({ place, sure }) => place.id === found.id && sure);
    return (
      <span key={park.id}>
        <b>{number(found.reach.km[1], 0)}</b>{' '}
        <small>
          {speaker.aside(
            'km',
            speaker.range(number(found.reach.km[0], 0), number(found.reach.km[2], 0)),
          )}
        </small>{' '}
        <span className="figure-age">
          {!isSure && <VerdictMark verdict="may" />}{' '}
          {speaker.facts([
            destinationText(to, found.id, speaker),
            to === 'ports' && cargoText(byId(atlas.ports, found.id), speaker, detail),
          ])}
        </span>
      </span>
    );
  };
  return destinations.flatMap((to) => {
    const nearest = { name: detail.table.nearest(detail.place[to]), value: anyPlace };
    const asked = askedWay(to, values, speaker, detail);
    return (asked ? [asked, nearest] : [nearest]).map(({ name, value }) => ({
      name,
      best: shortestOf(parks.map((park) => nearestServing(park, to, atlas, value)?.reach.km[1])),
      called: detail.compare.shortest,
      cells: parks.map((park) => cell(to, value, park)),
    }));
  });
}
