import { Contents } from '../page/Contents.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { useDetail, useSite, useWords } from '../page/site.tsx';
import { DeviceList } from './DeviceList.tsx';
import { Points, Texts } from './Texts.tsx';
import { termsAttributes, useTermsSent } from './terms-sent.ts';

type Chapter = readonly [id: string, heading: string, texts: readonly string[]];

/** What the site keeps of whom, why and how long; of enquiries only where they are taken. */
export function PrivacyPage() {
  const { contents, privacy: say } = useWords('statements');
  const { accessibility, offline } = useDetail().page;
  const { words } = useSite().speaker;
  const terms = useTermsSent();
  const { controller, months } = terms;
  const ofEnquiries = ({ name, contact }: NonNullable<typeof controller>): readonly Chapter[] => [
    [
      'controller',
      say.controller.heading,
      [say.controller.text(name), say.controller.contact(contact)],
    ],
    ['kept', say.kept.heading, say.kept.text],
    ['basis', say.basis.heading, say.basis.text],
    ['seen', say.seen.heading, say.seen.text],
    ['term', say.term.heading, [say.term.text(months), say.term.left]],
    ['rights', say.rights.heading, [say.rights.how]],
  ];
  const chapters: readonly Chapter[] = [
    ...(controller ? ofEnquiries(controller) : []),
    ['device', say.device.heading, [say.device.clear]],
    ['cookies', say.cookies.heading, [say.cookies.text]],
    ['server', say.server.heading, say.server.text],
  ];
  return (
    <main className="page with-contents statement" {...termsAttributes(terms)}>
      <h1>{words.privacyLink}</h1>
      <p className="lead">{say.lead}</p>
      {!controller && <p className="notice">{say.closed}</p>}
      <Contents
        label={contents}
        chapters={chapters.map(([id, heading]) => [`part-${id}`, heading])}
      />
      {chapters.map(([id, heading, texts]) => (
        <section key={id}>
          <h2 id={`part-${id}`}>{heading}</h2>
          {id === 'rights' && <Points of={say.rights.list} />}
          {id === 'device' && <DeviceList />}
          <Texts of={texts} />
        </section>
      ))}
      <p>
        <PageLink page="accessibility">{accessibility}</PageLink>
      </p>
      <p>
        <PageLink page="offline">{offline}</PageLink>
      </p>
    </main>
  );
}
