import type { Askable, Park } from '@sites/domain';
import { useDetail, useSite } from '../page/site.tsx';

/** What is published of how to reach somebody: a text, and where it leads. */
type Way = readonly [text: string, href?: string];

/** Of whom something is published. */
type Reached = Exclude<Askable, 'grid-company' | 'port-operator'>;

const webWay = (address: string): Way => [address.replace(/^https?:\/\//, ''), address];
const given = <T,>(value: T | null | undefined, way: (value: T) => Way): readonly Way[] =>
  value ? [way(value)] : [];

/** Name and ways to reach somebody, as far as they are published. */
export function WaysTo({ park, ask }: { park: Park; ask: Reached }) {
  const { speaker, atlas } = useSite();
  const { name, phone, email, website } = park.developer;
  const ways: Readonly<Record<Reached, readonly Way[]>> = {
    developer: [
      ...given(name, (text) => [speaker.text(text)]),
      ...given(phone, (text) => [text, `tel:${text.replace(/[^+\d]/g, '')}`]),
      ...given(email, (text) => [text, `mailto:${text}`]),
      ...given(website, webWay),
    ],
    authority: atlas.report.contacts.flatMap((contact) => [
      [speaker.text(contact.name)],
      webWay(contact.website),
    ]),
  };
  return ways[ask].map(([text, href], at, all) => (
    <span key={text}>
      {speaker.dotAfter(all[at - 1]?.[0])}
      {href ? (
        <a href={href} rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
    </span>
  ));
}

/** Who can say, with name and ways to reach them. */
export function Whom({ park, ask }: { park: Park; ask: Askable }) {
  const { ask: whom, advice } = useDetail();
  const isReached = ask === 'developer' || ask === 'authority';
  return (
    <>
      <b>{whom[ask]}</b>{' '}
      {isReached ? (
        <WaysTo park={park} ask={ask} />
      ) : (
        <span className="unknown">{advice.noContact}</span>
      )}
    </>
  );
}
