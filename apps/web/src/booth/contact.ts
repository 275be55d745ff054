import { type Language, isLanguage } from '@sites/domain';
import {
  base64,
  bytesOf,
  type ContactKindId,
  contactKindIds,
  type Temperature,
  temperatures,
  consentVersion,
} from '@sites/enquiry';
import type { Written } from '../enquire/queue/off-page.ts';

const textFields = ['name', 'company', 'country', 'value', 'note'] as const;
export type TextField = (typeof textFields)[number];

/** A contact as it is typed at the booth. */
export interface Contact {
  readonly texts: Readonly<Record<TextField, string>>;
  readonly kind: ContactKindId;
  readonly temperature: Temperature | undefined;
  /** Of the answer; that of the country where nobody chose one. */
  readonly language: Language | undefined;
  readonly card: Uint8Array<ArrayBuffer> | undefined;
  /** The contact whose place it takes. */
  readonly mends?: string;
}

export const emptyContact: Contact = {
  texts: { name: '', company: '', country: '', value: '', note: '' },
  kind: 'email',
  temperature: undefined,
  language: undefined,
  card: undefined,
};

/** The language that is answered in, by the country. */
const languagesOf: Readonly<Record<string, Language>> = {
  VN: 'vi',
  CN: 'zh-hans',
  SG: 'en',
  TW: 'zh-hant',
  HK: 'zh-hant',
  MO: 'zh-hant',
  JP: 'ja',
  KR: 'ko',
  ID: 'id',
};
/** The countries that stand before all others in the list. */
export const oftenFrom = Object.keys(languagesOf);
export const languageFor = ({ language, texts }: Contact): Language =>
  language ?? languagesOf[texts.country] ?? 'en';

/** The enquiry that it makes; `readEnquiry` says what is wrong with it. */
export const enquiryOf = (contact: Contact, isAgreed: boolean): unknown => ({
  name: contact.texts.name,
  company: contact.texts.company,
  country: contact.texts.country,
  contact: { kind: contact.kind, value: contact.texts.value },
  language: languageFor(contact),
  link: '',
  consent: { version: consentVersion, given: isAgreed },
});

/** A contact that was taken down before, to be corrected. */
export const contactOfEntry = (
  { id, enquiry, form }: Written,
  card: Uint8Array<ArrayBuffer> | undefined,
): Contact => ({
  texts: {
    name: enquiry.name,
    company: enquiry.company,
    country: enquiry.country,
    value: enquiry.contact.value,
    note: form.booth?.note ?? '',
  },
  kind: enquiry.contact.kind,
  temperature: form.booth?.temperature,
  language: enquiry.language,
  card,
  mends: id,
});

/** A contact as the device keeps it while it is typed. */
export const draftOf = ({ card, ...contact }: Contact): unknown => ({
  ...contact,
  ...(card && { card: base64(card) }),
});

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** What the device kept is input like any other: what is not as expected is left out. */
export function contactOfDraft(kept: unknown): Contact {
  const draft = record(kept);
  const texts = record(draft.texts);
  const { language, card, mends } = draft;
  return {
    texts: {
      ...emptyContact.texts,
      ...Object.fromEntries(
        textFields.flatMap((field) =>
          typeof texts[field] === 'string' ? [[field, texts[field]]] : [],
        ),
      ),
    },
    kind: contactKindIds.find((one) => one === draft.kind) ?? 'email',
    temperature: temperatures.find((one) => one === draft.temperature),
    language: typeof language === 'string' && isLanguage(language) ? language : undefined,
    card: typeof card === 'string' ? bytesOf(card) : undefined,
    ...(typeof mends === 'string' && { mends }),
  };
}
