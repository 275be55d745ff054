import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { localDay } from '@sites/domain';
import { readReceipt } from '@sites/enquiry';
import { useSite, useWords } from '../page/site.tsx';
import { PageSchema, type Summary } from './answers.ts';
import { ask } from './ask.ts';
import { focusIt, useAsked, useDesk, useDoing, useNameOf } from './desk.tsx';
import { EnquiryDetail } from './EnquiryDetail.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { Fault } from './Field.tsx';
import { type Filter, InboxFilters } from './InboxFilters.tsx';
import { TakeFile } from './TakeFile.tsx';
import { isTemperature, Temperature } from './Temperature.tsx';
import { usePlaceNames } from './place-names.ts';

function Row({
  row,
  isOpen,
  onOpen,
}: {
  row: Summary;
  isOpen: boolean;
  onOpen: (receipt: string) => void;
}) {
  const desk = useWords('desk');
  const { speaker } = useSite();
  const names = usePlaceNames();
  const nameOf = useNameOf();
  return (
    <li className={`desk-row ${row.status}`} data-receipt={row.receipt}>
      <button
        type="button"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => onOpen(row.receipt)}
      >
        <span className="desk-row-head">
          <b>{row.company}</b>
          <span className="soft">{speaker.date(localDay(row.receivedAt))}</span>
        </span>
        <span className="desk-row-who">
          {speaker.facts([row.name, names.country(row.country)])}
        </span>
        <span className="desk-row-asks soft">
          {speaker.facts([
            row.parks.length > 0 &&
              speaker.labelled(desk.list.asks, speaker.list(row.parks.map(names.park))),
            ...row.tags.filter((tag) => !isTemperature(tag)),
            row.hasCard && desk.one.card,
          ])}
        </span>
        <span className="desk-row-state">
          <span className="desk-status">{desk.statuses[row.status]}</span>
          {row.assignee && <span className="soft">{nameOf(row.assignee)}</span>}
          {row.tags.filter(isTemperature).map((tag) => (
            <Temperature key={tag} of={tag} />
          ))}
        </span>
      </button>
    </li>
  );
}

/** The enquiries: the list as it is filtered, and the one that is open. */
export function Inbox() {
  const desk = useWords('desk');
  const { signedOut } = useDesk();
  const [filter, setFilter] = useState<Filter>({});
  // A notice leads to its enquiry by the receipt behind the `#`.
  const [open, setOpen] = useState(() => readReceipt(window.location.hash.slice(1)));
  const [more, setMore] = useState<{ rows: readonly Summary[]; cursor?: string }>();
  const { isBusy, fault: moreFault, run } = useDoing(signedOut);
  const [isErased, setErased] = useState(false);
  const openOne = (receipt: string) => {
    setErased(false);
    setOpen(receipt);
  };
  const rowsElement = useRef<HTMLUListElement>(null);
  // Whoever goes back stands where they came from: on a phone the list had made room.
  const goBack = () => {
    flushSync(() => setOpen(undefined));
    rowsElement.current
      ?.querySelector<HTMLButtonElement>(`[data-receipt="${open}"] > button`)
      ?.focus();
  };
  const key = JSON.stringify(filter);
  const list = useAsked(key, async () => {
    const page = await ask(PageSchema, '/api/desk/enquiries/list', filter);
    setMore(undefined);
    return page;
  });
  const rows = [...(list.value?.rows ?? []), ...(more?.rows ?? [])];
  const cursor = more ? more.cursor : list.value?.cursor;
  const next = async () => {
    const page = await ask(PageSchema, '/api/desk/enquiries/list', { ...filter, cursor });
    setMore({
      rows: [...(more?.rows ?? []), ...page.rows],
      ...(page.cursor !== undefined && { cursor: page.cursor }),
    });
  };
  return (
    <div className="desk-inbox" data-open={open !== undefined}>
      <section className="desk-list" aria-label={desk.nav.inbox}>
        {isErased && (
          <p className="notice" tabIndex={-1} ref={focusIt}>
            {desk.one.erased}
          </p>
        )}
        <InboxFilters filter={filter} onChange={setFilter} />
        <Fault text={list.fault ?? moreFault} />
        {list.value === undefined && !list.fault && <p role="status">{desk.loading}</p>}
        {list.value && rows.length === 0 && (
          <p className="soft">{key === '{}' ? desk.list.none : desk.list.empty}</p>
        )}
        <ul className="desk-rows" ref={rowsElement}>
          {rows.map((row) => (
            <Row key={row.receipt} row={row} isOpen={row.receipt === open} onOpen={openOne} />
          ))}
        </ul>
        {cursor !== undefined && (
          <button type="button" className="button" disabled={isBusy} onClick={() => run(next)}>
            {desk.more}
          </button>
        )}
        {rows.length > 0 && <ExportButtons filter={filter} />}
        <TakeFile onTaken={list.again} />
      </section>
      <section className="desk-one">
        {open === undefined ? (
          <p className="soft">{desk.list.open}</p>
        ) : (
          <EnquiryDetail
            key={open}
            receipt={open}
            onBack={goBack}
            onChanged={list.again}
            onErased={() => {
              setOpen(undefined);
              setErased(true);
              list.again();
            }}
          />
        )}
      </section>
    </div>
  );
}
