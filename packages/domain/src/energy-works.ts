import type { Atlas } from './atlas.ts';
import type { Claim, NumberClaim } from './claim-schema.ts';
import { isNumberClaim, isThere, pickClaim } from './claim.ts';
import { type EnergyState, type Fuel, energyStates, fuels } from './energy.ts';
import type { EnergyProject } from './energy-schema.ts';
import type { LocalText } from './language.ts';

/** A plant of the map or a project without a site, as one row of what makes or may make power. */
export interface EnergyWork {
  readonly id: string;
  readonly name: LocalText;
  readonly fuel: Fuel;
  readonly state: EnergyState;
  readonly statusClaim: Claim | null;
  readonly note?: LocalText | undefined;
  /** Why it stands in no sum. */
  readonly apart?: LocalText | undefined;
  readonly measures: Readonly<Record<string, readonly Claim[]>>;
  /** Megawatts as shown first; undefined where no confirmed figure is published. */
  readonly capacity: NumberClaim | undefined;
  /** Whether it is a plant of the map. */
  readonly isPlant: boolean;
}

/** That of the whole; what a plant that operates is to have one day is none of it. */
const capacityOf = (claims: readonly Claim[] = [], state: EnergyState): NumberClaim | undefined => {
  const claim = pickClaim(
    claims.filter((one) => one.covers === undefined && (state !== 'operating' || isThere(one))),
  );
  return claim && isNumberClaim(claim) && claim.unit === 'MW' ? claim : undefined;
};

const ofPlant = (plant: Atlas['plants'][number]): EnergyWork => ({
  ...plant,
  state: plant.status,
  note: plant.statusNote,
  capacity: capacityOf(plant.measures.capacity, plant.status),
  isPlant: true,
});
const ofProject = (project: EnergyProject): EnergyWork => ({
  ...project,
  measures: Object.fromEntries(
    Object.entries(project.measures).flatMap(([name, claims]) =>
      claims && claims.length > 0 ? [[name, claims] as const] : [],
    ),
  ),
  capacity: capacityOf(project.measures.capacity, project.state),
  isPlant: false,
});

/** Made of coal or gas, and not of what the power plan calls clean. */
export const isFossil = ({ fuel }: Pick<EnergyWork, 'fuel'>): boolean =>
  fuel === 'coal' || fuel === 'lng';

const order = (work: EnergyWork): number =>
  energyStates.indexOf(work.state) * fuels.length + fuels.indexOf(work.fuel);

/** Plants and projects, what operates first, then by fuel, the largest first. */
export const energyWorks = ({ plants, energy }: Pick<Atlas, 'plants' | 'energy'>): EnergyWork[] =>
  [...plants.map(ofPlant), ...energy.projects.map(ofProject)].toSorted(
    (a, b) => order(a) - order(b) || (b.capacity?.value ?? 0) - (a.capacity?.value ?? 0),
  );

/** Megawatts of one fuel in one state; `known` of `of` have a figure. */
export interface EnergySum {
  readonly fuel: Fuel;
  readonly state: EnergyState;
  readonly mw: number;
  readonly known: number;
  readonly of: number;
}

/** Sums by state and fuel in the order of the works; what stands apart is in none. */
export function energySums(works: readonly EnergyWork[]): EnergySum[] {
  const counted = works.filter(({ apart }) => apart === undefined);
  return energyStates.flatMap((state) =>
    fuels.flatMap((fuel) => {
      const group = counted.filter((work) => work.state === state && work.fuel === fuel);
      const figures = group.flatMap(({ capacity }) => capacity?.value ?? []);
      const mw = figures.reduce((sum, value) => sum + value, 0);
      return group.length > 0 ? [{ fuel, state, mw, known: figures.length, of: group.length }] : [];
    }),
  );
}
