import type { Sources } from '@sites/domain';
import { useSite } from '../page/site.tsx';

/** A source of the atlas, or of others given, by title, publisher and date, linked where it has an address. */
export function SourceLink({ id, of }: { id: string | null; of?: Sources }) {
  const { speaker, atlas } = useSite();
  const source = id === null ? undefined : (of ?? atlas.sources)[id];
  if (!source) return <span className="source">{speaker.words.figure.noSource}</span>;
  const date = source.published
    ? speaker.date(source.published, source.publishedApprox)
    : undefined;
  const tail = speaker.phrases([source.publisher && speaker.text(source.publisher), date]);
  const title = speaker.text(source.title);
  return (
    <span className="source">
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {tail && `${speaker.dotAfter(title)}${tail}`}
    </span>
  );
}
