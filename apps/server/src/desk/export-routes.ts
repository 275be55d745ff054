import { aboutLanguage, languages } from '@sites/domain';
import type { EnquiryRecord, Store } from '@sites/store';
import { type Cell, type Table, csvText, xlsxBytes } from '@sites/table';
import { type DeskWords, loadDeskWords } from '@sites/words';
import * as v from 'valibot';
import { members } from './people.ts';
import { isHttps } from './auth-routes.ts';
import { FilterSchema, readFilter } from './enquiry-routes.ts';
import { type DeskRoute, post } from './route.ts';
import type { SignIn } from './sign-in.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A page of enquiries is read with one question to the store. */
const pageRows = 500;
/** More than a province is asked in ten years; a file of more would fill the memory. */
const mostRows = 20_000;

type Column = readonly [
  keyof DeskWords['columns'],
  (record: EnquiryRecord, name: (id: string) => string) => Cell,
];

/** The columns of a file, in order. Texts stay texts in both kinds: no spreadsheet runs what somebody typed. */
const columns: readonly Column[] = [
  ['receipt', ({ receipt }) => receipt],
  ['status', ({ status }) => status],
  ['receivedAt', ({ receivedAt }) => receivedAt],
  ['assignee', ({ assignee }, name) => (assignee ? name(assignee) : null)],
  ['tags', ({ tags }) => tags.join(', ') || null],
  ['name', ({ enquiry }) => enquiry.name],
  ['company', ({ enquiry }) => enquiry.company],
  ['country', ({ enquiry }) => enquiry.country],
  ['language', ({ enquiry }) => enquiry.language],
  ['contactKind', ({ enquiry }) => enquiry.contact.kind],
  ['contact', ({ enquiry }) => enquiry.contact.value],
  ['message', ({ enquiry }) => enquiry.message ?? null],
  ['landHa', ({ enquiry }) => enquiry.plant?.landHa ?? null],
  ['powerMw', ({ enquiry }) => enquiry.plant?.powerMw ?? null],
  ['start', ({ enquiry }) => enquiry.plant?.start ?? null],
  ['jobs', ({ enquiry }) => enquiry.plant?.jobs ?? null],
  ['parks', ({ parks }) => parks.join(', ') || null],
  [
    'asked',
    ({ enquiry }) =>
      (enquiry.asked ?? [])
        .flatMap(({ park, measure }) => (measure ? `${park}: ${measure}` : []))
        .join(', ') || null,
  ],
  ['answer', ({ events }) => events.findLast(({ kind }) => kind === 'answer')?.value ?? null],
  ['deleteAfter', ({ deleteAfter }) => deleteAfter],
];

/** The enquiries of a list as a table with headings in a language. */
function enquiryTable(
  records: readonly EnquiryRecord[],
  words: DeskWords,
  name: (id: string) => string,
): Table {
  return {
    name: words.title,
    head: columns.map(([key]) => words.columns[key]),
    rows: records.map((record) =>
      columns.map(([key, value]) =>
        key === 'status' ? words.statuses[record.status] : value(record, name),
      ),
    ),
  };
}

/** Files of the list as it is filtered. */
export function exportRoutes({
  store,
  signIn,
  now,
}: {
  store: Store;
  signIn: SignIn;
  now: () => Date;
}): DeskRoute[] {
  const readAll = async (filter: v.InferOutput<typeof FilterSchema>, by: string) => {
    const at = now().toISOString();
    const records: EnquiryRecord[] = [];
    let cursor: string | undefined;
    do {
      const query = { ...filter, limit: pageRows, ...(cursor !== undefined && { cursor }) };
      const page = await store.enquiries.listWhole(query, by, at);
      records.push(...page.rows);
      cursor = page.cursor;
    } while (cursor !== undefined && records.length < mostRows);
    return records;
  };
  return [
    post(
      '/api/desk/enquiries/export',
      'staff',
      v.strictObject({
        filter: FilterSchema,
        format: v.picklist(['csv', 'xlsx']),
        language: v.picklist(languages),
      }),
      async ({ filter, format, language }, person, c) => {
        const all = await signIn.use(isHttps(c), members);
        const name = (id: string) => all.find((one) => one.id === id)?.name ?? id;
        const table = enquiryTable(
          await readAll(await readFilter(filter), person.id),
          await loadDeskWords[language](),
          name,
        );
        const body =
          format === 'csv'
            ? csvText(table, aboutLanguage(language).numbers)
            : await xlsxBytes([table]);
        const day = now().toISOString().slice(0, 10);
        return new Response(body, {
          headers: {
            'Content-Type': types[format],
            'Content-Disposition': `attachment; filename="enquiries-${day}.${format}"`,
          },
        });
      },
    ),
  ];
}
