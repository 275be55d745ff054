import type { Claim, Park, Zone } from '@sites/domain';

const shownParks = 3;

/** The parks that a screen at rest tells of: those that work, the largest first, one of each site. */
export function parksToShow(parks: readonly Park[]): readonly Park[] {
  const area = ({ figures }: Park): number =>
    figures.plannedArea.state === 'known' ? figures.plannedArea.value : 0;
  return parks
    .filter(({ status, partOf }) => status.value === 'operating' && partOf === null)
    .toSorted((a, b) => area(b) - area(a))
    .slice(0, shownParks);
}

/** The area of a zone that is read first. */
export const zoneClaim = ({ measures }: Zone): Claim | undefined =>
  measures.area?.find(({ headline }) => headline) ?? measures.area?.[0];
