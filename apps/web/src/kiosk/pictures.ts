import { type Claim, type Measure, type Park, type Zone, measuresIn } from '@sites/domain';

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

const shownFigures = 3;

/** What a screen at rest tells of a park: its land, and of the rest what is known exactly, not why something is not. */
export function figuresToShow({ figures }: Pick<Park, 'figures'>): readonly Measure[] {
  const land = (['plannedArea', 'vacancy'] as const).filter((measure) =>
    ['known', 'bounds'].includes(figures[measure].state),
  );
  const rest = (['occupancy', ...measuresIn('compare')] as const).filter(
    (measure) => figures[measure].state === 'known',
  );
  return [...new Set<Measure>([...land, ...rest])].slice(0, shownFigures);
}

/** The area of a zone that is read first. */
export const zoneClaim = ({ measures }: Zone): Claim | undefined =>
  measures.area?.find(({ headline }) => headline) ?? measures.area?.[0];
