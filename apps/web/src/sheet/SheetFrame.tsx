import type { ReactNode } from 'react';
import { confidences } from '@sites/domain';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { RateNote } from '../preferences/RateNote.tsx';
import { QrCode } from '../share/QrCode.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import { stamped } from '../page/link-store.ts';
import type { PageTarget } from '../page/route.ts';
import { addressOf, useDetail, useLink, useSite } from '../page/site.tsx';
import { useOnPage } from '../page/use-on-page.ts';

/** One A4 page with its head and foot: where it comes from, which data it shows, and the way back to the live page. */
export function SheetFrame({
  title,
  live,
  children,
}: {
  title: string;
  live: PageTarget;
  children: ReactNode;
}) {
  const { speaker, now, origin } = useSite();
  const { sheet, data } = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  // The day of printing is the reader's; the server has no clock.
  const today = useOnPage(() => new Date().toISOString().slice(0, 10));
  const route = { kind: live.page, id: live.id };
  const address = `${origin}${addressOf(speaker.language, route, stamped(state, now.version))}`;
  return (
    <main className="sheet-screen">
      <p className="sheet-tools script">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {sheet.print}
        </button>
        <LinkTo className="button" {...live} to={state}>
          {sheet.back}
        </LinkTo>
      </p>
      <section className="sheet">
        <header className="sheet-head">
          <b lang="vi">
            Quảng Ninh <span>Sites</span>
          </b>
          <span>{title}</span>
          <span>
            {[today && sheet.made(speaker.date(today)), data.version(now.version.slice(0, 5))]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </header>
        {children}
        <footer className="sheet-foot">
          <div>
            <p className="sheet-key">
              {sheet.key}:{' '}
              {confidences.map((confidence) => (
                <span key={confidence}>
                  <ConfidenceMark confidence={confidence} /> {words.confidence[confidence]}
                </span>
              ))}
            </p>
            <p>
              {sheet.note} {data.compiled(speaker.date(now.report.compiled))}.
            </p>
            <RateNote />
            <p className="sheet-link">{address}</p>
          </div>
          <figure>
            <QrCode text={address} label={`${sheet.live}: ${address}`} />
            <figcaption>{sheet.live}</figcaption>
          </figure>
        </footer>
      </section>
    </main>
  );
}
