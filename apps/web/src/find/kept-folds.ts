import { useEffect } from 'react';

/** Each fold of the answer by what finds it again on the page. */
const folds: readonly (readonly [find: string, nameOf: (fold: Element) => string])[] = [
  ['.best-three', () => '.best-three'],
  ['.not-built', () => '.not-built'],
  ['.more-ways', () => '.more-ways'],
  ['.rest', () => '.rest'],
  [
    '.row .row-why',
    (fold) => `.row[data-park="${fold.closest<HTMLElement>('.row')?.dataset.park}"] .row-why`,
  ],
];

const storageName = 'folds';
const addressNow = (): string => `${window.location.pathname}${window.location.search}`;

/** What of the answer stands open. */
const openFolds = (page: ParentNode): readonly string[] =>
  folds.flatMap(([find, nameOf]) => [...page.querySelectorAll(`${find}[open]`)].map(nameOf));

function keep(): void {
  try {
    const kept = { address: addressNow(), open: openFolds(document) };
    window.sessionStorage.setItem(storageName, JSON.stringify(kept));
  } catch {
    // Where nothing can be kept, folds are closed again.
  }
}

/** What stood open when this address was left; nothing for another, or for what another release wrote. */
export function keptFolds(text: string | null, address: string): readonly string[] {
  const kept = JSON.parse(text ?? '{}') as { address?: unknown; open?: unknown } | null;
  if (kept?.address !== address || !Array.isArray(kept.open)) return [];
  return kept.open.filter((one) => typeof one === 'string');
}

/** Opens again what was open, where Back leads here from another page. */
function reopen(): void {
  const [way] = performance.getEntriesByType('navigation');
  if (!(way instanceof PerformanceNavigationTiming) || way.type !== 'back_forward') return;
  try {
    for (const name of keptFolds(window.sessionStorage.getItem(storageName), addressNow()))
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(name)) fold.open = true;
  } catch {
    // What cannot be read was not open.
  }
}

/** Keeps what a reader opened in the answer from being closed by a look at another page. */
export function useKeptFolds(): void {
  useEffect(() => {
    reopen();
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, []);
}
