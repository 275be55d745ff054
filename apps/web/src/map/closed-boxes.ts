import { type Box, overlap } from '@sites/stillmap';

/** Everything of the page that may lie over the map. */
const covering = [
  '.map-buttons',
  '.map-controls .layers',
  '.legend',
  '.inset:not([data-yields])',
  '.show-all',
  '.credit',
  '.maplibregl-ctrl-scale',
  '.drawer',
  '.tabs',
  '.filter[open] > .filter-sheet',
  '.tray-more',
].join();

/** What lies over the map now, in pixels from its corner. */
export function closedBoxes(container: HTMLElement): readonly Box[] {
  const map = container.getBoundingClientRect();
  return [...document.querySelectorAll(covering)].flatMap((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const isThere = right > left && bottom > top && overlap(map, { left, top, right, bottom });
    return isThere
      ? [
          {
            left: left - map.left,
            top: top - map.top,
            right: right - map.left,
            bottom: bottom - map.top,
          },
        ]
      : [];
  });
}
