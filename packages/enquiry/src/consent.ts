/** The consent text that is asked for now. Whoever changes its words in the catalogues counts it up. */
export const consentVersion = 1;

/** How long an enquiry is kept, where the desk sets nothing else, in months. */
export const defaultRetentionMonths = 24;

/** The day on which an enquiry is deleted: `2028-11-27` for one of `2026-11-27T…` kept 24 months. */
export function deletionDate(receivedAt: string, months: number): string {
  const [year = 0, month = 0, day = 0] = receivedAt.slice(0, 10).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
  return date.toISOString().slice(0, 10);
}
