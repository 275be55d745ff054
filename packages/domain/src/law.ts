import * as v from 'valibot';
import { DateSchema, IdSchema, LocalTextSchema, confidences } from './claim.ts';
import type { Park } from './park.ts';
import { NoteSchema } from './site.ts';

export const lawTopics = [
  'income-tax',
  'land-rent',
  'import-duty',
  'support',
  'power-purchase',
  'rooftop-solar',
] as const;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const finite = v.pipe(v.number(), v.finite());

/** One rule of law or offer, where it holds and for which licence dates. Dates are inclusive. */
export const LawRuleSchema = v.strictObject({
  id: IdSchema,
  topic: v.picklist(lawTopics),
  text: LocalTextSchema,
  /** In economic zones, in parks outside them, or everywhere. */
  places: v.picklist(['all', 'zones', 'outside-zones']),
  onlyParks: v.optional(v.array(IdSchema)),
  exceptParks: v.optional(v.array(IdSchema)),
  /** Days of the project's licence for which it holds; no end is open. */
  licensed: v.optional(v.strictObject({ from: v.optional(day), until: v.optional(day) })),
  asOf: v.nullable(DateSchema),
  source: v.nullable(IdSchema),
  moreSources: v.optional(v.array(IdSchema)),
  confidence: v.picklist(confidences),
  verified: v.optional(v.literal(false)),
  note: v.optional(LocalTextSchema),
});
export type LawRule = v.InferOutput<typeof LawRuleSchema>;

export const voltages = ['110-up', '22-110', '6-22', 'below-6'] as const;
export const tariffTimes = ['normal', 'off-peak', 'peak'] as const;
export type Voltage = (typeof voltages)[number];
type TariffTime = (typeof tariffTimes)[number];

/** Electricity prices for manufacturing, VND/kWh before VAT, by voltage and time of day. */
export const TariffSchema = v.strictObject({
  decision: NoteSchema,
  hours: v.array(NoteSchema),
  change: NoteSchema,
  rows: v.array(
    v.strictObject({
      voltage: v.picklist(voltages),
      time: v.picklist(tariffTimes),
      value: finite,
      unit: v.literal('VND/kWh'),
      asOf: DateSchema,
      source: IdSchema,
      confidence: v.picklist(confidences),
      verified: v.optional(v.literal(false)),
      note: v.optional(LocalTextSchema),
    }),
  ),
});
type Tariff = v.InferOutput<typeof TariffSchema>;

/** Where a project would stand: a park, or any place in or outside a zone. */
export interface Site {
  readonly park?: Pick<Park, 'id' | 'zone'>;
  readonly inZone: boolean;
}

/** applies: holds for this place and date. expired, not-yet: would hold with another licence date. */
export type LawState = 'applies' | 'expired' | 'not-yet';

function holdsAt(rule: LawRule, { park, inZone }: Site): boolean {
  if (rule.places === 'zones' && !inZone) return false;
  if (rule.places === 'outside-zones' && inZone) return false;
  if (rule.onlyParks && !(park && rule.onlyParks.includes(park.id))) return false;
  return !(park && rule.exceptParks?.includes(park.id));
}

/** The rules for a place and a licence date (`YYYY-MM-DD`), each with its state; rules of other places are left out. */
export function judgeLaw(
  rules: readonly LawRule[],
  site: Site,
  licensed: string,
): readonly { readonly rule: LawRule; readonly state: LawState }[] {
  return rules
    .filter((rule) => holdsAt(rule, site))
    .map((rule) => {
      const { from, until } = rule.licensed ?? {};
      if (from && licensed < from) return { rule, state: 'not-yet' };
      if (until && licensed > until) return { rule, state: 'expired' };
      return { rule, state: 'applies' };
    });
}

/** A month's energy in kWh by time of day. */
export type Load = Readonly<Record<TariffTime, number>>;

/** A month's cost of energy in VND before VAT, and whether every price it rests on is confirmed. */
export function monthlyCost(
  tariff: Tariff,
  voltage: Voltage,
  load: Load,
): { readonly vnd: number; readonly confirmed: boolean; readonly rows: Tariff['rows'] } {
  const rows = tariffTimes
    .filter((time) => load[time] > 0)
    .map((time) => {
      const row = tariff.rows.find((one) => one.voltage === voltage && one.time === time);
      if (!row) throw new Error(`no price for ${voltage} at ${time}`);
      return row;
    });
  return {
    vnd: rows.reduce((sum, row) => sum + row.value * load[row.time], 0),
    confirmed: rows.every(({ verified }) => verified !== false),
    rows,
  };
}
