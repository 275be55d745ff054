import { type ComponentType, useEffect, useState } from 'react';
import type { Language } from '@sites/domain';
import { mapSettled, settleMap } from './map-settled.ts';
import { useSite } from './site.tsx';

/** What a page does that cannot go on: fetched with the list's first rest, while it can still be had. */
export const asSent = () => import('./as-sent.ts');

/** A part once its script is there, or that it cannot be had. */
export interface Later<P> {
  readonly Part: ComponentType<P> | undefined;
  readonly failed: boolean;
}

/**
 * A part whose script comes after the list, and after the map where the page has one; `failed` where it cannot be had.
 * `load` and `turn` must be the same each time.
 */
export function useLater<P>(
  load: (language: Language) => Promise<ComponentType<P>>,
  there?: ComponentType<P>,
  turn: () => Promise<unknown> = mapSettled,
): Later<P> {
  const { language } = useSite().speaker;
  const [Part, setPart] = useState<ComponentType<P> | undefined>(() => there);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (Part) return;
    const loading = turn().then(() => load(language));
    loading.then(
      (Loaded) => setPart(() => Loaded),
      () => {
        setFailed(true);
        settleMap();
        // The network may have taken this script too: it is said already that the part is missing.
        asSent().then(
          ({ reloadAfterRelease }) => reloadAfterRelease(),
          () => undefined,
        );
      },
    );
  }, [Part, load, language, turn]);
  return { Part, failed };
}

/** Says that a part is missing, and offers the page anew: all that was chosen is in its address. */
export function PartFailed({ text }: { readonly text?: string }) {
  const { notice } = useSite().speaker.words;
  return (
    <p className="part-failed" role="status">
      {text ?? notice.partFailed}{' '}
      <button type="button" className="quiet" onClick={() => window.location.reload()}>
        {notice.tryAgain}
      </button>
    </p>
  );
}
