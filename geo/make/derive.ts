import {
  type Claim,
  type Figure,
  type LocalText,
  type Measure,
  type Park,
  type PowerKind,
  type PowerState,
  answeredByProjects,
  fold,
  headline,
  isConfirmed,
  isNumberClaim,
  landOutsideProjects,
  leasableFigure,
  occupancyFigure,
  phases,
  powerKinds,
  phasedFigure,
  publishedFigure,
  partSeparator,
  searchSeparator,
  siteOf,
  sectors,
  supplyFigure,
  umbrellaSum,
  vacancyFigure,
  type WorkedOut,
  aboutMeasure,
  forEachMeasure,
  isWorkedOut,
  byId,
  recordOf,
} from '@sites/domain';
import { accessOf, nearestPlant, nearestSubstation } from './access.ts';
import type { Facts, ParkFile } from './files.ts';
import { housingOf } from './housing.ts';
import { wageFigure, wageRegion } from './wage-region.ts';
import { datedYears, difference, factsIn } from './years.ts';

const childrenOf = (park: ParkFile, facts: Facts): ParkFile[] =>
  facts.parks.filter(({ partOf }) => partOf === park.id);

/** How the figures of land follow from several claims; every other measure is shown as published. */
const workedOut: Readonly<Record<WorkedOut, (park: ParkFile, facts: Facts) => Figure>> = {
  plannedArea: publishedArea,
  leasableArea: leasableFigure,
  vacancy: vacancyFigure,
  supply: supplyFigure,
  occupancy: occupancyFigure,
  minimumWage: wageFigure,
};

function figureOf(park: ParkFile, measure: Measure, facts: Facts): Figure {
  if (isWorkedOut(measure)) return workedOut[measure](park, facts);
  const { claim = measure, unit, phase } = aboutMeasure(measure);
  return phase ? phasedFigure(park, claim, unit, phase) : publishedFigure(park, claim);
}

function figuresOf(park: ParkFile, facts: Facts): Record<Measure, Figure> {
  const own = forEachMeasure((measure) => figureOf(park, measure, facts));
  const children = childrenOf(park, facts);
  if (children.length === 0) return own;
  const rest = landOutsideProjects(park, children);
  const of = (figure: (child: ParkFile) => Figure) =>
    children.map((child) => ({ id: child.id, figure: figure(child) }));
  return {
    ...own,
    // Nothing is built outside the licensed projects, so only they can have land ready.
    vacancy: umbrellaSum(of(vacancyFigure)),
    supply: umbrellaSum(of(supplyFigure), rest?.ends, rest?.rests),
    occupancy: answeredByProjects(),
    rent: own.rent.state === 'known' ? own.rent : answeredByProjects(),
  };
}

function publishedArea(park: ParkFile): Figure {
  const claim = headline(park, 'plannedArea');
  if (!claim) throw new Error(`park ${park.id} has no planned area`);
  // The area of a plan is known although the park is not built: its phase is about the building, not the figure.
  return publishedFigure(
    { ...park, measures: { plannedArea: [{ ...claim, phase: 'existing' }] } },
    'plannedArea',
  );
}

const order: readonly PowerState['state'][] = [
  'existing',
  'building',
  'planned',
  'beside',
  'tenant',
  'unknown',
  'none',
];
const better = (a: PowerState, b: PowerState): PowerState =>
  order.indexOf(a.state) <= order.indexOf(b.state) ? a : b;

const phaseOf: Record<string, PowerState['state']> = {
  operating: 'existing',
  building: 'building',
  planned: 'planned',
};

function ownPower(park: ParkFile, kind: PowerKind, facts: Facts): PowerState {
  const kv = kind.endsWith('kv') ? Number.parseInt(kind, 10) : undefined;
  const claims = (
    kv
      ? (park.measures.substationKv ?? []).filter(
          (claim) => isNumberClaim(claim) && claim.value === kv,
        )
      : (park.measures[kind] ?? [])
  ).filter(isConfirmed);
  const works = kv
    ? facts.substations.filter((station) => station.kv === kv)
    : kind === 'generation'
      ? facts.plants
      : [];
  const stated = claims.map((claim: Claim): PowerState => ({
    state:
      claim.covers === 'tenant' || claim.covers === 'beside'
        ? claim.covers
        : (claim.phase ?? 'existing'),
    claim,
  }));
  const built = works
    .filter((work) => work.park === park.id)
    .flatMap(({ status, statusClaim }): PowerState[] => {
      const state = phaseOf[status];
      return state && statusClaim && isConfirmed(statusClaim)
        ? [{ state, claim: statusClaim }]
        : [];
    });
  const nothing: PowerState = { state: park.status.value === 'planned' ? 'none' : 'unknown' };
  // A grid station beside the park does not stand on it, and says more than an old plan for one.
  const beside = stated.find(({ state }) => state === 'beside');
  const best = [...stated, ...built]
    .filter((one) => !beside || one === beside || one.state === 'existing')
    .reduce(better, nothing);
  return best.state === 'none' || phases.some((phase) => phase === best.state) || best.claim
    ? best
    : nothing;
}

function powerOf(park: ParkFile, facts: Facts): Park['power'] {
  return recordOf(powerKinds, (kind): PowerState => {
    const projects = childrenOf(park, facts).map((child): PowerState => ({
      ...ownPower(child, kind, facts),
      park: child.id,
    }));
    // A station beside one project may stand on the umbrella's ground or not: it says nothing of it.
    const counted = projects.filter(({ state }) => state !== 'beside' && state !== 'tenant');
    const own = projects.some(({ state }) => state === 'beside')
      ? { state: 'unknown' as const }
      : ownPower(park, kind, facts);
    return counted.reduce(better, own);
  });
}

/** Names of places inside a prose note: runs of capitalised words, which old units have at least two of. */
const namesWithin = (text: LocalText | undefined): readonly string[] =>
  text?.vi.match(/\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*)+/gu) ?? [];

/** The forms of a name in the other languages. */
type NamesIn = (text: LocalText) => readonly string[];

const englishKinds: Readonly<Record<Facts['communes'][number]['kind'], string>> = {
  ward: 'ward',
  commune: 'commune',
  'special-zone': 'special zone',
};

/** A unit of today with the word for its kind, in Vietnamese and English. */
function unitNames(name: string, { communes }: Facts): readonly string[] {
  const unit = communes.find((one) => one.name === name);
  return unit ? [unit.fullName, `${unit.name} ${englishKinds[unit.kind]}`] : [name];
}

function searchText(park: ParkFile, facts: Facts, namesIn: NamesIn): string {
  const zone = facts.zones.find(({ id }) => id === park.zone);
  const units = [...park.commune.units, ...(park.commune.likely ?? [])];
  const inEvery = (text: LocalText | null | undefined) =>
    text ? [text.vi, text.en, ...namesIn(text)] : [];
  const names = [...inEvery(park.name), ...park.aliases];
  const places = [
    ...units.flatMap(({ name }) => unitNames(name, facts)),
    ...units.flatMap(({ note }) => namesWithin(note)),
    ...namesWithin(park.commune.note),
    // The former units stand in brackets after the district; each is a name of its own.
    ...[park.formerDistrict.vi, park.formerDistrict.en].flatMap((name) => name?.split(/[(),]/)),
    ...namesIn(park.formerDistrict),
    ...inEvery(zone?.name),
  ];
  const holders = [park.developer, ...park.tenants].map(({ name }) => inEvery(name));
  return [names, places, ...holders]
    .map((part) => [...new Set(part.map((entry) => fold(entry ?? '')).filter(Boolean))])
    .map((part) => part.join(searchSeparator))
    .join(partSeparator);
}

function knownWageRegion(park: ParkFile): Park['wageRegion'] {
  const region = wageRegion(park);
  if (region === undefined) throw new Error(`park ${park.id}: no such minimum-wage region`);
  return region;
}

const changing = (
  file: ParkFile,
  facts: Facts,
): Pick<Park, 'figures' | 'power' | 'substations' | 'plant' | 'housing'> => ({
  figures: figuresOf(file, facts),
  power: powerOf(file, facts),
  substations: {
    '110kv': nearestSubstation(file, facts, 110),
    '220kv': nearestSubstation(file, facts, 220),
  },
  plant: nearestPlant(file, facts),
  housing: housingOf(file, facts),
});

/** The stages of a park by dated claims, each as what it changes. */
function yearsOf(file: ParkFile, facts: Facts): Park['years'] {
  let now = changing(file, facts);
  return datedYears(facts).flatMap((year) => {
    const then = factsIn(facts, year);
    const later = changing(byId(then.parks, file.id), then);
    const change = difference(now, later, year);
    now = later;
    return change ? [change] : [];
  });
}

/** The park of the atlas: the reviewed facts and everything that follows from them. */
export function derivePark(file: ParkFile, facts: Facts, error: number, namesIn: NamesIn): Park {
  const { outline, ...basics } = file;
  const codes = new Set(file.sectors.flatMap((sector) => sector.codes));
  return {
    ...basics,
    site: siteOf(basics),
    sectorCodes: sectors.filter((sector) => codes.has(sector)),
    ...changing(file, facts),
    access: accessOf(file, facts, error),
    years: yearsOf(file, facts),
    wageRegion: knownWageRegion(file),
    searchText: searchText(file, facts, namesIn),
    outline: outline
      ? {
          kind: file.children.length > 0 ? 'umbrella' : 'outline',
          accuracyM: outline.accuracyM,
          method: outline.method,
        }
      : { kind: 'disc', accuracyM: file.location.accuracyM },
  };
}
