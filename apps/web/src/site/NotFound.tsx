import { PageLink } from '../page/PageLink.tsx';
import { home, pageAddress, pageOf } from '../page/route.ts';
import { useSite, useWords } from '../page/site.tsx';
import { placesNear } from './near-places.ts';

/** As the server: the path of a place that is not there, for the page that the device shows in its stead. */
function askedOfDevice(): string {
  if (typeof document === 'undefined') return '';
  const { lang, dataset } = document.documentElement;
  const { shell, page = '' } = dataset;
  return shell && /^(?:parks|zones|clusters)\/[a-z0-9-]{1,40}$/.test(page)
    ? `/${lang}/${page}`
    : '';
}

/** What stands where there is no page: what was asked for, and what may have been meant. */
export function NotFound() {
  const { missing } = useWords('statements');
  const { speaker, atlas, asked = askedOfDevice() } = useSite();
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
