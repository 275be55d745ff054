import { QrCode } from './QrCode.tsx';
import { stamped } from '../page/link-store.ts';
import { addressOf, useDetail, useLink, useSite } from '../page/site.tsx';

/** On paper: where the page can be opened again, as text and as a code, and which data it shows. */
export function PrintFooter() {
  const site = useSite();
  const { speaker, atlas, now, origin } = site;
  const { data, sheet } = useDetail();
  const { state } = useLink();
  const address = `${origin}${addressOf(speaker.language, site, stamped(state, now.version))}`;
  return (
    <div className="print-only">
      <QrCode text={address} label={sheet.live} />
      <p>
        {speaker.facts([
          address,
          data.version(atlas.version),
          data.compiled(speaker.date(atlas.report.compiled)),
        ])}
      </p>
    </div>
  );
}
