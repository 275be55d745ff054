import { home, pageAddress } from '../page/route.ts';
import { useSite } from '../page/site.tsx';

/** What stands where there is no page. */
export function NotFound() {
  const { language, words } = useSite().speaker;
  return (
    <main className="page">
      <h1>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <p>
        <a className="button primary" href={pageAddress(language, { kind: home })}>
          {words.notFound.home}
        </a>
      </p>
    </main>
  );
}
