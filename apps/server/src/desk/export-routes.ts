import { type Atlas, type Language, aboutLanguage, languages, localDay } from '@sites/domain';
import type { EnquiryRecord, Store } from '@sites/store';
import { csvText, xlsxBytes } from '@sites/table';
import { loadDeskWords, loadDetailWords, loadWords, makeSpeaker } from '@sites/words';
import * as v from 'valibot';
import { members } from './people.ts';
import { isHttps } from './auth-routes.ts';
import { enquiryTable } from './enquiry-table.ts';
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

/** Files of the list as it is filtered. */
export function exportRoutes({
  store,
  signIn,
  now,
  atlasIn,
}: {
  store: Store;
  signIn: SignIn;
  now: () => Date;
  atlasIn: (language: Language) => Atlas;
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
        const table = enquiryTable(await readAll(await readFilter(filter), person.id), {
          speaker: makeSpeaker(language, await loadWords[language](), atlasIn(language)),
          detail: await loadDetailWords[language](),
          desk: await loadDeskWords[language](),
          member: (id) => all.find((one) => one.id === id)?.name ?? id,
        });
        const body =
          format === 'csv'
            ? csvText(table, aboutLanguage(language).numbers)
            : await xlsxBytes([table]);
        const day = localDay(now().toISOString());
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
