import { EnquirySchema, enquiryStatuses } from '@sites/enquiry';
import * as v from 'valibot';

// What the desk's API answers, read by schema at the door.

const PersonSchema = v.object({
  id: v.string(),
  name: v.string(),
  email: v.string(),
  role: v.picklist(['staff', 'admin']),
  hasTotp: v.boolean(),
});
export type Person = v.InferOutput<typeof PersonSchema>;
export const WhoSchema = v.object({ person: v.nullable(PersonSchema) });

const summary = {
  receipt: v.string(),
  status: v.picklist(enquiryStatuses),
  receivedAt: v.string(),
  changedAt: v.string(),
  deleteAfter: v.string(),
  assignee: v.optional(v.string()),
  tags: v.array(v.string()),
  name: v.string(),
  company: v.string(),
  country: v.string(),
  language: v.string(),
  parks: v.array(v.string()),
  hasCard: v.boolean(),
};
export const SummarySchema = v.object(summary);
export type Summary = v.InferOutput<typeof SummarySchema>;
export const PageSchema = v.object({
  rows: v.array(SummarySchema),
  cursor: v.optional(v.string()),
});

const EventSchema = v.object({
  at: v.string(),
  who: v.string(),
  kind: v.picklist(['status', 'assignee', 'tags', 'note', 'answer']),
  value: v.string(),
});
export type Happened = v.InferOutput<typeof EventSchema>;
export const WholeSchema = v.object({
  ...summary,
  enquiry: EnquirySchema,
  events: v.array(EventSchema),
});
export type Whole = v.InferOutput<typeof WholeSchema>;

export const ColleaguesSchema = v.array(
  v.object({ id: v.string(), name: v.string(), isRevoked: v.boolean() }),
);
export type Colleague = v.InferOutput<typeof ColleaguesSchema>[number];

export const MembersSchema = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    email: v.string(),
    role: v.picklist(['staff', 'admin']),
    hasTotp: v.boolean(),
    isRevoked: v.boolean(),
    since: v.string(),
  }),
);

const state = v.optional(v.record(v.string(), v.unknown()));
export const AuditSchema = v.object({
  entries: v.array(
    v.object({
      at: v.string(),
      who: v.string(),
      action: v.string(),
      subject: v.string(),
      before: state,
      after: state,
    }),
  ),
  cursor: v.optional(v.string()),
});

export const DemandSchema = v.array(
  v.object({
    week: v.string(),
    language: v.string(),
    event: v.union([
      v.object({ filter: v.string(), range: v.string() }),
      v.object({ nomatch: v.string() }),
      v.object({ asked: v.string() }),
    ]),
    count: v.number(),
  }),
);

export const NextSchema = v.object({ next: v.picklist(['code', 'desk']) });
export const DeviceSchema = v.object({ uri: v.string(), backupCodes: v.array(v.string()) });
export const TokenSchema = v.object({ token: v.string() });
/** An answer that says no more than that it was done. */
export const DoneSchema = v.object({});
