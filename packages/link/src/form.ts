import { filters, parseCoordinates } from '@sites/domain';
import { forms } from './state.ts';
import { isTracking } from './tracking.ts';

/** Names of the fields by which a plain form writes a filter: `vacancy.min`, `port.to` … */
export const field = (
  key: string,
  part: 'min' | 'max' | 'to' | 'limit' | 'unit' | 'needs',
): string => `${key}.${part}`;

/** Keys of a page's own form that hold a number and nothing else. */
const isNumber = (key: string): boolean => forms.energy.some((own) => own === key);

/**
 * The address a plain form means, or undefined where the query holds no form fields. Forms send one field per
 * input and repeat the key of a checkbox; the address has one text per filter. `number` turns what a reader typed
 * into a plain decimal, where it can.
 */
export function foldForm(
  search: string,
  number: (typed: string) => string = (typed) => typed,
): string | undefined {
  const params = new URLSearchParams(search);
  if (!params.has('form')) return undefined;
  const folded: [string, string][] = [];
  for (const { key, control } of filters) {
    const part = (name: Parameters<typeof field>[1]): string =>
      params.get(field(key, name))?.trim() ?? '';
    const typed = (name: 'min' | 'max' | 'limit'): string => part(name) && number(part(name));
    let text = '';
    if (control.kind === 'range')
      text = part('min') || part('max') ? `${typed('min')}-${typed('max')}` : '';
    else if (control.kind === 'reach')
      text = part('limit')
        ? [
            part('to') || 'any',
            `${typed('limit')}${part('unit') || 'km'}`,
            ...(part('needs') ? [part('needs')] : []),
          ].join('~')
        : '';
    else if (control.kind === 'near') {
      const point = parseCoordinates(part('to'));
      const to = point ? `${point.lon},${point.lat}` : part('to');
      text = to && part('limit') ? `${to}~${typed('limit')}${part('unit') || 'km'}` : '';
    } else if (control.kind === 'power' && part('limit'))
      text = `${part('to')}~${typed('limit')}km`;
    else
      text = params
        .getAll(key)
        .filter((one) => one.trim() !== '')
        .join(',');
    if (text) folded.push([key, text]);
  }
  const known = new Set([
    'form',
    ...filters.flatMap(({ key }) => [
      key,
      ...(['min', 'max', 'to', 'limit', 'unit', 'needs'] as const).map((name) => field(key, name)),
    ]),
  ]);
  for (const [key, text] of params)
    if (!known.has(key) && text !== '' && !isTracking(key))
      folded.push([key, isNumber(key) ? number(text.trim()) : text]);
  return new URLSearchParams(folded).toString().replace(/%2C/g, ',').replace(/%7E/g, '~');
}
