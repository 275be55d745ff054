/** Vietnam keeps one time all year: what its province's desk takes for a day. */
export const localZone = 'UTC+7';
const offsetMs = 7 * 3_600_000;

/** The minute of an instant by the clock of Vietnam: `2026-11-28 05:13`. */
export const localMinute = (at: string): string =>
  new Date(Date.parse(at) + offsetMs).toISOString().slice(0, 16).replace('T', ' ');

/** Its day there. */
export const localDay = (at: string): string => localMinute(at).slice(0, 10);

/** The instant at which a day begins there. */
export const startOfLocalDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - offsetMs).toISOString();
