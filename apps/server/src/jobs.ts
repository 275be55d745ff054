import { byId, localLanguage } from '@sites/domain';
import type { Store } from '@sites/store';
import { loadDeskWords, loadWords, makeSpeaker, placeName } from '@sites/words';
import type { Dataset } from './dataset.ts';
import type { DemandCounter } from './demand/counter.ts';
import { type NoticeSettings, Notices } from './notices/notices.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

interface JobParts {
  readonly store: Store;
  readonly notices: NoticeSettings;
  readonly demand: DemandCounter | undefined;
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
  demand,
  dataset,
  publicUrl,
  log,
}: JobParts): Promise<{ readonly stop: () => Promise<void> }> {
  const { language = localLanguage } = settings;
  const atlas = dataset.atlases[language];
  const speaker = makeSpeaker(language, await loadWords[language](), atlas);
  const notices = new Notices({
    outbox: store.outbox,
    settings,
    publicUrl,
    words: await loadDeskWords[language](),
    speaker,
    parkName: (id) =>
      atlas.parks.some((park) => park.id === id) ? placeName(byId(atlas.parks, id), speaker) : id,
    log: (trouble) => log(trouble, 'a notice was not taken'),
  });
  if (settings.webhook || settings.mail) notices.start();
  const stopPurging = purgeDaily(store, log);
  const count = async () => demand?.flush(store.demand, new Date().toISOString());
  // What the store does not take is counted a minute later.
  const counting = setInterval(() => void count().catch(() => undefined), minuteMs);
  counting.unref();
  return {
    stop: async () => {
      stopPurging();
      clearInterval(counting);
      await count().catch(() => undefined);
      await notices.stop();
    },
  };
}
