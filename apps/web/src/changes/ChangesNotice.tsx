import type { Language } from '@sites/domain';
import { Boundary } from '../page/Boundary.tsx';
import { useLater } from '../page/later.tsx';
import { withWords } from '../page/with-words.tsx';
import { useOnPage } from '../page/use-on-page.ts';
import { useLink, useSite } from '../page/site.tsx';

const loadChanges = (language: Language) =>
  withWords(
    language,
    ['detail'],
    import('./ChangesSince.tsx').then(({ ChangesSince }) => ChangesSince),
  );

/** Its script is fetched only where there is something to say; without it the page says nothing. */
function Changes({ version }: { version: string }) {
  const { Part } = useLater(loadChanges);
  return Part && <Part version={version} />;
}

/** Says what has changed, where a link names another version of the data than today's. */
export function ChangesNotice() {
  const { now } = useSite();
  const { version } = useLink().state;
  // The server does not ask; the reader's side does once the page is there.
  const isHere = useOnPage(() => true);
  if (!isHere || version === undefined || now.version.startsWith(version)) return null;
  return (
    <Boundary key={version}>
      <Changes version={version} />
    </Boundary>
  );
}
