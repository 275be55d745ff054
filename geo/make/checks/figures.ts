import { headline } from '@sites/domain';
import { wageRegion } from '../wage-region.ts';
import type { Check } from './check.ts';
import { claims, values } from './claims.ts';

/** Units that figures may have, with the range outside of which a value is a slip. */
const units: Record<string, readonly [number, number]> = {
  ha: [0, 400_000],
  km: [0, 1_000],
  m: [0, 20_000],
  kV: [0, 500],
  MVA: [0, 5_000],
  MW: [0, 20_000],
  DWT: [0, 400_000],
  TEU: [0, 30_000],
  'USD/m2': [0, 500],
  'USD/m2/year': [0, 20],
  'USD/m3': [0, 10],
  '%': [0, 100],
  year: [1990, 2100],
  years: [0, 100],
  region: [0, 0],
  'm3/day': [0, 500_000],
  'VND billion': [0, 1_000_000],
  'USD million': [0, 100_000],
  'USD billion': [0, 1_000],
  workers: [0, 500_000],
  jobs: [0, 500_000],
  people: [0, 5_000_000],
  flats: [0, 50_000],
  places: [0, 100_000],
  'VND million/month': [1, 20],
  projects: [0, 1_000],
  'FDI projects': [0, 1_000],
  'domestic project': [0, 1_000],
  'secondary projects': [0, 1_000],
  investors: [0, 1_000],
  'FDI companies': [0, 1_000],
  companies: [0, 10_000],
  parks: [0, 100],
  zones: [0, 20],
  clusters: [0, 100],
  'park infrastructure projects': [0, 100],
  crossings: [0, 10_000_000],
  'million visitors': [0, 100],
  'million passengers/year': [0, 200],
  'TWh/year': [0, 100],
  TWh: [0, 100],
  'million t': [0, 100],
  'million t/year': [0, 100],
};

/** Claims: listed sources, known units, values and dates that can be. */
export const figureChecks: readonly Check[] = [
  {
    name: 'source is listed',
    leavesBuildable: true,
    *problemsIn(facts) {
      for (const { file, value } of values(facts, ['source', 'moreSources']))
        if (typeof value === 'string' && !(value in facts.sources))
          yield { file, detail: `source ${value} is not in sources.json` };
    },
  },
  {
    name: 'source is used',
    needsAllFiles: true,
    leavesBuildable: true,
    *problemsIn(facts) {
      const used = new Set([...values(facts, ['source', 'moreSources'])].map(({ value }) => value));
      for (const id of Object.keys(facts.sources))
        if (!used.has(id)) yield { file: 'sources.json', detail: `source ${id} is used nowhere` };
    },
  },
  {
    name: 'claim has a source',
    leavesBuildable: true,
    *problemsIn(facts) {
      for (const { file, measure, claim } of claims(facts))
        if (claim.source === null && claim.confidence !== 'estimated')
          yield { file, detail: `${measure}: a claim without source must be an estimate` };
    },
  },
  {
    name: 'unit is known',
    *problemsIn(facts) {
      for (const { file, measure, claim } of claims(facts))
        if (claim.unit !== null && !(claim.unit in units))
          yield { file, detail: `${measure}: unit ${claim.unit}` };
        else if (claim.unit === null && typeof claim.value === 'number')
          yield { file, detail: `${measure}: a number without unit` };
    },
  },
  {
    name: 'value is in range',
    *problemsIn(facts) {
      for (const { file, measure, claim } of claims(facts)) {
        const limits = claim.unit === null ? undefined : units[claim.unit];
        if (!limits || typeof claim.value !== 'number') continue;
        const out = [claim.value, claim.max ?? claim.value].some(
          (value) => value < limits[0] || value > limits[1],
        );
        if (out || (claim.max !== undefined && claim.max < claim.value))
          yield { file, detail: `${measure}: ${claim.value} ${claim.unit}` };
      }
    },
  },
  {
    name: 'park has a planned area',
    *problemsIn(facts) {
      for (const park of facts.parks)
        if (!headline(park, 'plannedArea'))
          yield { file: `parks/${park.id}.json`, detail: 'none that is confirmed' };
    },
  },
  {
    name: 'minimum-wage region is one of four',
    *problemsIn(facts) {
      for (const park of facts.parks)
        if (wageRegion(park) === undefined)
          yield { file: `parks/${park.id}.json`, detail: 'must be "region I" to "region IV"' };
    },
  },
  {
    name: 'date is not in the future',
    leavesBuildable: true,
    *problemsIn(facts) {
      for (const { file, value } of values(facts, ['asOf', 'date']))
        if (typeof value === 'string' && value > facts.totals.compiled.slice(0, value.length))
          yield { file, detail: `${value} is after ${facts.totals.compiled}` };
      for (const [id, source] of Object.entries(facts.sources))
        if (
          source.published &&
          source.published > facts.totals.compiled.slice(0, source.published.length)
        )
          yield { file: 'sources.json', detail: `${id}: ${source.published}` };
    },
  },
];
