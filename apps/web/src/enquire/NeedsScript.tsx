import { useSite, useWords } from '../page/site.tsx';

/** What a page says whose script does not run, with whom to turn to: only the server writes it. */
export function NeedsScript() {
  const say = useWords('enquire');
  const { controller } = useSite();
  return (
    <noscript>
      <p className="notice">
        {say.needsScript} {controller && say.direct(controller.name, controller.contact)}
      </p>
    </noscript>
  );
}
