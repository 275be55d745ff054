import { PageLink } from '../page/PageLink.tsx';
import { home } from '../page/route.ts';
import { useSite, useWords } from '../page/site.tsx';

/** What a reader can do next, as far as the facts hold it; what they do not hold is said. */
export function Begin() {
  const { speaker, atlas } = useSite();
  const { begin } = useWords('province');
  const open = atlas.rules.filter(({ verified }) => verified === false).length;
  return (
    <section className="begin">
      <h2>{begin.title}</h2>
      <ol>
        <li>
          <PageLink page={home}>{begin.find(atlas.parks.length)}</PageLink>
        </li>
        <li>
          <PageLink page="rules">{begin.rules(atlas.rules.length)}</PageLink>
          {open > 0 && <span className="soft"> {begin.open(open)}</span>}
        </li>
        <li>
          {begin.ask}
          {speaker.marks.colon}
          {atlas.report.contacts.map(({ id, name, website }) => (
            <span key={id} className="begin-contact">
              <a href={website} rel="noreferrer">
                {speaker.text(name)}
              </a>{' '}
              <small>{website.replace(/^https?:\/\//, '')}</small>
            </span>
          ))}
        </li>
      </ol>
      <p className="hint">{begin.steps}</p>
    </section>
  );
}
