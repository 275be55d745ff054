import { PageLink } from '../page/PageLink.tsx';
import { useDetail, useSite, useWords } from '../page/site.tsx';
import { Points, Texts } from './Texts.tsx';
import { termsAttributes, useTermsSent } from './terms-sent.ts';

/** How far everybody can use the site: what is aimed at, what is tested, what is known to be wanting. */
export function AccessibilityPage() {
  const { accessibility: say } = useWords('statements');
  const { accessibility } = useDetail().page;
  const { words } = useSite().speaker;
  const terms = useTermsSent();
  const { controller } = terms;
  return (
    <main className="page statement" {...termsAttributes(terms)}>
      <h1>{accessibility}</h1>
      <p className="lead">{say.lead}</p>
      <h2>{say.tested.heading}</h2>
      <Points of={say.tested.text} />
      <h2>{say.limits.heading}</h2>
      <Points of={say.limits.text} />
      <h2>{say.report.heading}</h2>
      <Texts
        of={[controller ? say.report.text(controller.name, controller.contact) : say.report.closed]}
      />
      <p>
        <PageLink page="privacy">{words.privacyLink}</PageLink>
      </p>
    </main>
  );
}
