import { enquiryStatuses, countries } from '@sites/enquiry';
import { languages } from '@sites/domain';
import type { EnquiryQuery, Store } from '@sites/store';
import { readTags } from '@sites/words';
import * as v from 'valibot';
import { Problem } from '../errors.ts';
import { type DeskRoute, post } from './route.ts';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const day = v.pipe(v.string(), v.isoDate());
const receipt = v.pipe(v.string(), v.regex(/^QN-[0-9A-Z]{4}-[0-9A-Z]{4}$/));
const tag = v.pipe(text(40), v.minLength(1), v.regex(/^[^\p{Cc}]*$/u));

/** What a list of enquiries is narrowed by. */
const filter = {
  status: v.exactOptional(v.picklist(enquiryStatuses)),
  tag: v.exactOptional(tag),
  country: v.exactOptional(v.picklist(countries)),
  park: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))),
  language: v.exactOptional(v.picklist(languages)),
  from: v.exactOptional(day),
  to: v.exactOptional(day),
  search: v.exactOptional(text(200)),
  assignee: v.exactOptional(text(64)),
};
export const FilterSchema = v.strictObject(filter);

/** The same with a tag that was typed as it is kept. */
export async function readFilter<Q extends EnquiryQuery>(query: Q): Promise<Q> {
  const [tag] = await readTags(query.tag === undefined ? [] : [query.tag]);
  return tag === undefined ? query : { ...query, tag };
}

const ChangeSchema = v.strictObject({
  receipt,
  status: v.exactOptional(v.picklist(enquiryStatuses)),
  assignee: v.exactOptional(text(64)),
  tags: v.exactOptional(v.pipe(v.array(tag), v.maxLength(20))),
  note: v.exactOptional(v.pipe(text(4000), v.minLength(1))),
  answer: v.exactOptional(v.pipe(text(4000), v.minLength(1))),
});

const none = () => new Problem(404, 'no-enquiry', 'There is no such enquiry.');

/** The inbox: everything about enquiries but files. What a name is typed into travels in bodies, never in addresses. */
export function enquiryRoutes({ store, now }: { store: Store; now: () => Date }): DeskRoute[] {
  const at = () => now().toISOString();
  return [
    post(
      '/api/desk/enquiries/list',
      'staff',
      v.strictObject({ ...filter, cursor: v.exactOptional(text(200)) }),
      async (query) => store.enquiries.list(await readFilter(query)),
    ),
    post(
      '/api/desk/enquiries/read',
      'staff',
      v.strictObject({ receipt }),
      async (asked, person) => {
        const found = await store.enquiries.get(asked.receipt, person.id, at());
        if (!found) throw none();
        return found;
      },
    ),
    post(
      '/api/desk/enquiries/change',
      'staff',
      ChangeSchema,
      async ({ receipt: which, tags, ...rest }, person) => {
        const change = { ...rest, ...(tags && { tags: await readTags(tags) }) };
        const changed = await store.enquiries.change(which, change, person.id, at());
        if (!changed) throw none();
        return changed;
      },
    ),
    post(
      '/api/desk/enquiries/erase',
      'staff',
      v.strictObject({ receipt }),
      async (asked, person) => {
        if (!(await store.enquiries.erase(asked.receipt, person.id, at()))) throw none();
        return { erased: [asked.receipt] };
      },
    ),
    post(
      '/api/desk/persons/export',
      'staff',
      v.strictObject({ contact: v.pipe(text(254), v.minLength(1)) }),
      async ({ contact }, person) => {
        const enquiries = await store.enquiries.exportPerson(contact, person.id, at());
        return { contact, exportedAt: at(), enquiries };
      },
    ),
    post(
      '/api/desk/persons/erase',
      'staff',
      v.strictObject({ contact: v.pipe(text(254), v.minLength(1)) }),
      async ({ contact }, person) => ({
        erased: await store.enquiries.erasePerson(contact, person.id, at()),
      }),
    ),
  ];
}
