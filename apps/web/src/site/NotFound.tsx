import { PageLink } from '../page/PageLink.tsx';
import { home, pageAddress, pageOf } from '../page/route.ts';
import { useSite, useWords } from '../page/site.tsx';
import { placesNear } from './near-places.ts';

/** What stands where there is no page: what was asked for, and what may have been meant. */
export function NotFound() {
  const { missing } = useWords('statements');
  const { speaker, atlas, asked = '' } = useSite();
  const { language, words } = speaker;
  const near = placesNear(asked, atlas);
  return (
    <main className="page missing">
      <h1>{words.notFound.title}</h1>
      <p>{asked ? missing.asked(asked) : words.notFound.text}</p>
      {near.length > 0 && (
        <>
          <h2>{missing.near}</h2>
          <ul className="bullets">
            {near.map(({ collection, id, name }) => (
              <li key={`${collection}/${id}`}>
                <PageLink page={pageOf(collection)} id={id}>
                  {speaker.text(name)}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="missing-home">
        <a className="button primary" href={pageAddress(language, { kind: home })}>
          {words.notFound.home}
        </a>
      </p>
    </main>
  );
}
