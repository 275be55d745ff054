import {
  EnquirySchema,
  SealKeySchema,
  SealedSchema,
  enquiryStatuses,
  longest,
  plantRanges,
} from '@sites/enquiry';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { FormSchema } from './form.ts';

/** The answers of the enquiries, for the OpenAPI document. */
export const enquiryAnswers = {
  'enquiry-acknowledgement': v.strictObject({ receipt: v.string(), secret: v.string() }),
  'enquiry-receipt': v.strictObject({ receipt: v.string() }),
  'sealed-enquiry': SealedSchema,
  'enquiry-state': v.strictObject({
    receipt: v.string(),
    status: v.picklist([...enquiryStatuses, 'erased']),
    receivedAt: v.string(),
    changedAt: v.string(),
    deleteAfter: v.string(),
  }),
  'enquiry-terms': v.strictObject({
    open: v.boolean(),
    reason: v.optional(v.picklist(['closed', 'store'])),
    consentVersion: v.number(),
    retentionMonths: v.number(),
    controller: v.nullable(v.strictObject({ name: v.string(), contact: v.string() })),
    sealKey: v.nullable(SealKeySchema),
  }),
};

/** Limits that hold once a text is tidied, which a schema of what is sent cannot say by itself. */
const limits: Readonly<Record<string, object>> = {
  name: { minLength: 1, maxLength: longest.name },
  company: { minLength: 1, maxLength: longest.company },
  message: { maxLength: longest.message },
  link: { maxLength: longest.link },
  ...Object.fromEntries(
    Object.entries(plantRanges).map(([name, [minimum, maximum]]) => [name, { minimum, maximum }]),
  ),
};

const isObject = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null && !Array.isArray(one);

/** A schema with these limits, and without empty lists, which OpenAPI 3.0 does not allow. */
const limited = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(limited);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'required' && Array.isArray(value) && value.length === 0))
      .map(([key, value]) => {
        const inner = limited(value);
        return [
          key,
          isObject(inner) && typeof inner.type === 'string' ? { ...inner, ...limits[key] } : inner,
        ];
      }),
  );
};

/** What is sent, as OpenAPI 3.0 writes it. */
export const enquirySchema = () =>
  limited(
    toJsonSchema(v.strictObject({ ...EnquirySchema.entries, form: v.exactOptional(FormSchema) }), {
      target: 'openapi-3.0',
      typeMode: 'input',
      ignoreActions: ['finite', 'check', 'transform'],
    }),
  );

const answer = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The sender’s own id of the enquiry: sent again, it has the same receipt',
  schema: { type: 'string', pattern: '^[\\w.:-]{1,128}$' },
};

/** What who sends an enquiry may hear instead of a receipt. */
const refusals = (problem: (description: string) => object) => ({
  400: problem('Fields or the key cannot be taken: each is named'),
  403: problem('Another site sent it'),
  408: problem('The body took too long'),
  409: problem('The consent text has changed (`current`), or the same enquiry is being kept'),
  413: problem('The body has more than 64 kB'),
  415: problem('The body is not JSON in UTF-8'),
  422: problem('Another enquiry was sent under this key'),
  429: problem('Too much at once: Retry-After says when to go on'),
  503: problem('Nobody takes enquiries, or they cannot be kept now: see Retry-After'),
});

/** The routes of the enquiries, for the OpenAPI document. */
export const enquiryPaths = (
  refTo: (name: keyof typeof enquiryAnswers | 'enquiry') => object,
  problem: (description: string) => object,
) => ({
  '/enquiries': {
    post: {
      operationId: 'sendEnquiry',
      summary: 'Sends an enquiry; it is kept before it is answered, once for each key',
      description: 'For the pages of this site alone: other sites are refused.',
      tags: ['enquiries'],
      parameters: [idempotencyKey],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: refTo('enquiry') } },
      },
      responses: { 201: answer('Kept', refTo('enquiry-acknowledgement')), ...refusals(problem) },
    },
  },
  '/enquiries/sealed': {
    post: {
      operationId: 'sendSealedEnquiry',
      summary: 'Sends an enquiry that a kiosk has sealed for the desk (`sealKey` of the terms)',
      description: 'What is sealed is what would be sent to `/enquiries`; the receipt comes alone.',
      tags: ['enquiries'],
      parameters: [idempotencyKey],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: refTo('sealed-enquiry') } },
      },
      responses: { 201: answer('Kept', refTo('enquiry-receipt')), ...refusals(problem) },
    },
  },
  '/enquiries/terms': {
    get: {
      operationId: 'enquiryTerms',
      summary: 'Whether enquiries are taken, by whom, and how long they are kept',
      tags: ['enquiries'],
      parameters: [],
      responses: {
        200: answer('The answer', refTo('enquiry-terms')),
        400: problem('A parameter cannot be read: it is named'),
      },
    },
  },
  '/enquiries/{receipt}': {
    get: {
      operationId: 'enquiryState',
      summary: 'What became of an enquiry, for who has its secret; nothing personal',
      tags: ['enquiries'],
      security: [{ secret: [] }],
      parameters: [{ name: 'receipt', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: answer('The answer', refTo('enquiry-state')),
        400: problem('A parameter cannot be read: it is named'),
        401: problem('The secret is missing'),
        404: problem('There is no such enquiry, or the secret is not its own'),
        429: problem('Too many wrong secrets: Retry-After says when to go on'),
        503: problem('Enquiries cannot be read now: see Retry-After'),
      },
    },
  },
});

/** How a secret is sent. */
export const enquirySecurity = { secret: { type: 'http', scheme: 'bearer' } };
