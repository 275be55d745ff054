import { useState, useSyncExternalStore } from 'react';
import { dropped } from './dropped.ts';
import { useSite } from './site.tsx';

/** Names the values of a link that were dropped. */
export function Notice() {
  const { speaker, link } = useSite();
  const { rejected } = useSyncExternalStore(link.subscribe, link.get, link.get);
  const [closed, setClosed] = useState<typeof rejected>();
  if (rejected.length === 0 || closed === rejected) return null;
  return (
    <div className="notice" role="alert">
      <p>
        {speaker.words.notice.dropped(
          speaker.list(rejected.map(({ key, text }) => dropped(key, text))),
        )}
      </p>
      <button type="button" className="quiet script" onClick={() => setClosed(rejected)}>
        {speaker.words.notice.close}
      </button>
    </div>
  );
}
