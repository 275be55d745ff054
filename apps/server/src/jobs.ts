import { byId, localLanguage } from '@sites/domain';
import type { Store } from '@sites/store';
import { loadDeskWords, loadWords, makeSpeaker, placeName } from '@sites/words';
import type { Dataset } from './dataset.ts';
import { type NoticeSettings, Notices } from './notices/notices.ts';

const dayMs = 86_400_000;

interface JobParts {
  readonly store: Store;
  readonly notices: NoticeSettings;
  readonly dataset: Pick<Dataset, 'atlases'>;
  readonly publicUrl: string | undefined;
  readonly log: (trouble: object, what: string) => void;
}

/** Erases once a day what has been kept as long as it may be; a store that is away is asked again the next day. */
function purgeDaily(store: Store, log: JobParts['log']): () => void {
  const purge = () => {
    const at = new Date().toISOString();
    store.enquiries.purge(at.slice(0, 10), at).then(
      (erased) => erased.length > 0 && log({ erased: erased.length }, 'kept long enough'),
      (error: unknown) => log({ error: (error as Error).name }, 'nothing could be erased'),
    );
  };
  purge();
  const timer = setInterval(purge, dayMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** What goes on beside answering: notices are sent, and what is old is erased. */
export async function startJobs({
  store,
  notices: settings,
  dataset,
  publicUrl,
  log,
}: JobParts): Promise<{ readonly stop: () => Promise<void> }> {
  const atlas = dataset.atlases[localLanguage];
  const speaker = makeSpeaker(localLanguage, await loadWords[localLanguage](), atlas);
  const notices = new Notices({
    outbox: store.outbox,
    settings,
    publicUrl,
    words: await loadDeskWords[localLanguage](),
    parkName: (id) =>
      atlas.parks.some((park) => park.id === id) ? placeName(byId(atlas.parks, id), speaker) : id,
    log: (trouble) => log(trouble, 'a notice was not taken'),
  });
  if (settings.webhook || settings.mail) notices.start();
  const stopPurging = purgeDaily(store, log);
  return {
    stop: async () => {
      stopPurging();
      await notices.stop();
    },
  };
}
