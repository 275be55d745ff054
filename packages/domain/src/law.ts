import type { LawRule, Tariff } from './law-schema.ts';
import { type TariffTime, type Voltage, tariffTimes } from './law-terms.ts';
import type { Park } from './park.ts';

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
