import { confidences } from '@sites/domain';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { stamped } from '../page/link-store.ts';
import type { PageTarget } from '../page/route.ts';
import { addressOf, useDetail, useLink, useSite } from '../page/site.tsx';
import { RateNote } from '../preferences/RateNote.tsx';
import { QrCode } from '../share/QrCode.tsx';

/** The foot of a sheet: how sure its figures are, and the way back to the live page. */
export function SheetFoot({ live }: { live: PageTarget }) {
  const { speaker, now, origin } = useSite();
  const { sheet, data } = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const route = { kind: live.page, id: live.id };
  const address = `${origin}${addressOf(speaker.language, route, stamped(state, now.version))}`;
  return (
    <footer className="sheet-foot">
      <div>
        <p className="sheet-key">
          {sheet.key}
          {speaker.marks.colon}
          {confidences.map((confidence) => (
            <span key={confidence}>
              <ConfidenceMark confidence={confidence} /> {words.confidence[confidence]}
            </span>
          ))}
        </p>
        <p>
          {speaker.sentences([
            sheet.note,
            `${data.compiled(speaker.date(now.report.compiled))}${speaker.marks.stop}`,
          ])}
        </p>
        <RateNote />
        <p className="sheet-link">{address}</p>
      </div>
      <figure>
        <QrCode text={address} label={speaker.labelled(sheet.live, address)} />
        <figcaption>{sheet.live}</figcaption>
      </figure>
    </footer>
  );
}
