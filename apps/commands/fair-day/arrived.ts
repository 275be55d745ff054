import type { Received } from './desk.ts';
import type { Contact, Visitor } from './visitors.ts';

/** One enquiry as a visitor left it. */
export interface Left {
  readonly by: string;
  readonly contact: Contact;
  readonly message?: string;
  readonly parks: readonly string[];
  /** The query of the view that it was asked from. */
  readonly query: string;
  readonly booth?: NonNullable<Visitor['booth']>;
  readonly colour?: readonly number[];
  /** The device was killed before it said that it keeps it: it may have come, once. */
  readonly mayBeMissing?: boolean;
}

/** What the inbox holds against what was left. */
export interface Judged {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** What arrived otherwise than it was left, in words. */
  readonly wrong: readonly string[];
}

const markOf = ({ enquiry }: Received): string => /Fair\d+\w+/.exec(enquiry.name)?.[0] ?? '';
const isNear = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((part, at) => Math.abs(part - (b[at] ?? 0)) < 12);

/** Keys of a view that its link keeps, and the page's address had. */
function sameView(link: string, query: string): boolean {
  const [kept, had] = [new URLSearchParams(link), new URLSearchParams(query)];
  return [...had].every(([key, text]) => ['park', 'dv'].includes(key) || kept.get(key) === text);
}

function faultsOf(
  { contact, message, parks, query, booth, colour }: Left,
  got: Received,
): string[] {
  const { enquiry, tags, events, card } = got;
  const asked = new Set((enquiry.asked ?? []).flatMap(({ park }) => park ?? []));
  const checks: Readonly<Record<string, boolean>> = {
    name: enquiry.name === contact.name,
    company: enquiry.company === contact.company,
    country: enquiry.country === contact.country,
    contact: enquiry.contact.kind === contact.kind && enquiry.contact.value === contact.value,
    language: enquiry.language === contact.language,
    message: enquiry.message === message,
    parks: [...asked].toSorted().join() === parks.toSorted().join(),
    view: sameView(enquiry.link, query),
    temperature: tags.join() === (booth?.temperature ?? ''),
    note: booth
      ? events.some(({ kind, value }) => kind === 'note' && value === booth.note)
      : !events.some(({ kind }) => kind === 'note'),
    card: colour ? card !== null && isNear(card, colour) : card === null,
  };
  return Object.entries(checks)
    .filter(([, isRight]) => !isRight)
    .map(([what]) => `${contact.mark}: ${what}`);
}

/** Compares what visitors left with what arrived: each once, and as it was. */
export function judge(left: readonly Left[], arrived: readonly Received[]): Judged {
  const byMark = new Map<string, Received[]>();
  for (const one of arrived) byMark.set(markOf(one), [...(byMark.get(markOf(one)) ?? []), one]);
  const known = new Set(left.map(({ contact }) => contact.mark));
  const strangers = [...byMark.keys()].filter((mark) => !known.has(mark));
  const found = left.map((one) => ({ one, got: byMark.get(one.contact.mark) ?? [] }));
  return {
    lost: found.flatMap(({ one, got }) =>
      got.length === 0 && !one.mayBeMissing ? [one.contact.mark] : [],
    ),
    doubled: found.flatMap(({ one, got }) => (got.length > 1 ? [one.contact.mark] : [])),
    wrong: [
      ...strangers.map((mark) => `from nobody: ${mark}`),
      ...found.flatMap(({ one, got: [first] }) => (first ? faultsOf(one, first) : [])),
    ],
  };
}
