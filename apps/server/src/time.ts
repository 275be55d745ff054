/** RFC 3339, or a day alone. The plus of an offset arrives as a blank where nobody escaped it. */
const moment =
  /^(\d{4}-\d\d-\d\d)(?:t((?:[01]\d|2[0-3]):[0-5]\d:)([0-5]\d|60)(\.\d+)?(z|[+ -](?:[01]\d|2[0-3]):[0-5]\d))?$/i;

const dayMs = 86_400_000;

/** The first and last millisecond of a time or day, or undefined where the calendar or the clock has no such one. */
function span(text: string): readonly [number, number] | undefined {
  const [, day, clock, seconds = '', fraction = '', offset = ''] = moment.exec(text) ?? [];
  if (!day) return undefined;
  const midnight = new Date(`${day}T00:00:00Z`);
  // A day such as 30 February becomes another one, or none.
  if (!Number.isFinite(midnight.getTime()) || !midnight.toISOString().startsWith(day))
    return undefined;
  if (!clock) return [midnight.getTime(), midnight.getTime() + dayMs - 1];
  const second = seconds === '60' ? '59' : seconds;
  const at = Date.parse(
    `${day}T${clock}${second}${fraction.slice(0, 4)}${offset.toUpperCase().replace(' ', '+')}`,
  );
  return [at, at];
}

const isOpen = (end: string): boolean => end === '' || end === '..';

/** Whether a text is a time, or an interval that does not end before it begins; `..` or nothing leaves an end open. */
export function isTime(text: string): boolean {
  const [from = '', to, ...more] = text.trim().split('/');
  if (to === undefined) return span(from) !== undefined;
  if (more.length > 0 || text.trim() === '/') return false;
  const [start, end] = [span(from), span(to)];
  if (isOpen(from) || isOpen(to)) return (isOpen(from) || !!start) && (isOpen(to) || !!end);
  return start !== undefined && end !== undefined && start[0] <= end[1];
}
