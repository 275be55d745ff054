import { dayOf } from '../page/day.ts';
import { useDetail, useSite } from '../page/site.tsx';
import { useOnPage } from '../page/use-on-page.ts';

/** The head of a sheet: what it is, when it was made, and which data it shows. */
export function SheetHead({ title }: { title: string }) {
  const { speaker, now } = useSite();
  const { sheet, data } = useDetail();
  // The day of printing is the reader's; the server has no clock.
  const today = useOnPage(() => dayOf(new Date().toISOString()));
  return (
    <header className="sheet-head">
      <b lang="vi">
        Quảng Ninh <span>Sites</span>
      </b>
      <span>{title}</span>
      <span>
        {speaker.facts([
          today && sheet.made(speaker.date(today)),
          data.version(now.version.slice(0, 5)),
        ])}
      </span>
    </header>
  );
}
