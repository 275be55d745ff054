import { recordOf } from '@sites/domain';

const names = [
  'paper',
  'panel',
  'ink',
  'soft',
  'accent',
  'land',
  'neighbour',
  'sea-1',
  'sea-2',
  'sea-3',
  'sea-4',
  'sea-5',
  'coast',
  'border',
  'road',
  'road-major',
  'zone',
  'park-none',
  'park-halo',
  'label',
  'label-soft',
  'label-sea',
  'label-halo',
  'poi',
  'ramp-1',
  'ramp-2',
  'ramp-3',
  'ramp-4',
  'ramp-5',
  'hatch-ground',
  'hatch-line',
  'accent-tint',
] as const;

/** The colours of the page as the map needs them. */
export type Tokens = Readonly<Record<(typeof names)[number], string>>;

export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  return recordOf(names, (name) => style.getPropertyValue(`--${name}`).trim());
}

/** How much larger letters are than a browser's own: they grow with the screen, and as readers set them. */
export const letterScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
