import { localMinute, localZone } from '@sites/domain';
import type { EnquiryRecord } from '@sites/store';
import type { Cell, Table } from '@sites/table';
import {
  type DeskNames,
  type DeskWords,
  type DetailWords,
  type Speaker,
  deskNames,
  tagText,
} from '@sites/words';

/** Who reads the file, and what the ids of staff stand for. */
interface Reader {
  readonly speaker: Speaker;
  readonly detail: DetailWords;
  readonly desk: DeskWords;
  readonly member: (id: string) => string;
}

interface Writing extends Reader {
  readonly names: DeskNames;
}

interface Column {
  readonly title: (reader: Reader) => string;
  readonly cell: (record: EnquiryRecord, writing: Writing) => Cell;
}

/** The figures that are asked for, park by park. */
function askedText({ enquiry }: EnquiryRecord, { speaker, names }: Writing): string {
  const { asked = [] } = enquiry;
  const parks = [...new Set(asked.flatMap(({ park, measure }) => (measure ? park : [])))];
  return speaker.clauses(
    parks.map((id) => {
      const measures = asked.flatMap(({ park, measure }) =>
        park === id && measure ? names.measure(measure) : [],
      );
      return speaker.labelled(names.park(id), speaker.list(measures));
    }),
  );
}

const column = (key: keyof DeskWords['columns'], cell: Column['cell']): Column => ({
  title: ({ desk }) => desk.columns[key],
  cell,
});

/** The columns of a file, in order. Texts stay texts in both kinds: no spreadsheet runs what somebody typed. */
const columns: readonly Column[] = [
  column('receipt', ({ receipt }) => receipt),
  column('status', ({ status }, { desk }) => desk.statuses[status]),
  {
    title: ({ desk, speaker }) => speaker.aside(desk.columns.receivedAt, localZone),
    cell: ({ receivedAt }) => ({ at: localMinute(receivedAt) }),
  },
  column('assignee', ({ assignee }, { member }) => (assignee ? member(assignee) : null)),
  column(
    'tags',
    ({ tags }, { speaker, desk }) => speaker.list(tags.map((tag) => tagText(tag, desk))) || null,
  ),
  column('name', ({ enquiry }) => enquiry.name),
  column('company', ({ enquiry }) => enquiry.company),
  column('country', ({ enquiry }, { names }) => names.country(enquiry.country)),
  column('language', ({ enquiry }, { names }) => names.language(enquiry.language)),
  column('contactKind', ({ enquiry }, { names }) => names.contact(enquiry.contact.kind)),
  column('contact', ({ enquiry }) => enquiry.contact.value),
  column('message', ({ enquiry }) => enquiry.message ?? null),
  column('landHa', ({ enquiry }) => enquiry.plant?.landHa ?? null),
  column('powerMw', ({ enquiry }) => enquiry.plant?.powerMw ?? null),
  column('start', ({ enquiry }, { speaker }) =>
    enquiry.plant?.start ? speaker.date(enquiry.plant.start) : null,
  ),
  column('jobs', ({ enquiry }) => enquiry.plant?.jobs ?? null),
  column('parks', ({ parks }, { speaker, names }) => speaker.list(parks.map(names.park)) || null),
  column('asked', (record, writing) => askedText(record, writing) || null),
  column('answer', ({ events }) => events.findLast(({ kind }) => kind === 'answer')?.value ?? null),
  column('deleteAfter', ({ deleteAfter }) => ({ at: deleteAfter })),
  {
    title: ({ desk }) => desk.one.note,
    cell: ({ events }) =>
      events.flatMap(({ kind, value }) => (kind === 'note' ? value : [])).join('\n') || null,
  },
  column('number', ({ number }) => number ?? null),
];

/** The enquiries of a list as whoever saves it reads them. */
export function enquiryTable(records: readonly EnquiryRecord[], reader: Reader): Table {
  const { speaker, detail, desk } = reader;
  const writing = { ...reader, names: deskNames(speaker, detail, desk) };
  return {
    name: desk.title,
    head: columns.map(({ title }) => title(reader)),
    rows: records.map((record) => columns.map(({ cell }) => cell(record, writing))),
  };
}
