/** What ends the wait: the map is drawn or cannot be, or somebody does something and may need what has not come. */
const ends = ['map-settled', 'pointerdown', 'keydown', 'click'];
/** Longer than a map takes to be drawn. */
const longestWaitMs = 20_000;

let settled: Promise<unknown> | undefined;

/** Begins to watch, before the page answers to anything. */
export function watchReader(): void {
  settled = new Promise((resolve) => {
    for (const end of ends) document.addEventListener(end, resolve, true);
    // Who comes back finds what was open as it was: that is not to wait.
    const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    setTimeout(resolve, way?.type === 'back_forward' ? 0 : longestWaitMs);
  });
}

/** Tells that nothing is to wait for the map any longer. */
export const settleMap = (): boolean => document.dispatchEvent(new Event('map-settled'));

/** Until the first view is whole, or somebody acts: what that view does without is fetched after. */
export const mapSettled = async (): Promise<unknown> => settled;
