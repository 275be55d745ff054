/** What the table says of a way to answer. */
interface ContactKind {
  /** What an address of it looks like, once it is tidied. */
  readonly pattern: RegExp;
  readonly longest: number;
  /** What a browser may offer to fill in, and the keys that a phone shows. */
  readonly autoComplete: 'email' | 'tel' | 'off';
  readonly inputMode: 'email' | 'tel' | 'text';
}

/** A telephone number, as people write it: the country first, or none. */
const phone = /^\+?\d(?:[\d .()/-]*\d)?$/;

/** An id of a messenger, or the telephone number that it is bound to. */
const messenger = (pattern: RegExp): ContactKind => ({
  pattern,
  longest: 60,
  autoComplete: 'off',
  inputMode: 'text',
});

/** Every way in which an investor may be answered. To add one: an entry here, its words. */
export const contactKinds = {
  email: {
    // One @, a dot in the host and no blank: what a mail server takes is found out by writing to it.
    pattern: /^[^\s@,;<>()"\\]+@[^\s@,;<>()"\\.]+(?:\.[^\s@,;<>()"\\.]+)+$/u,
    longest: 254,
    autoComplete: 'email',
    inputMode: 'email',
  },
  phone: { pattern: phone, longest: 40, autoComplete: 'tel', inputMode: 'tel' },
  wechat: messenger(/^[\w.+-][\w .+-]*$/),
  zalo: messenger(/^[\w.+-][\w .+-]*$/),
  line: messenger(/^[\w.@+-][\w .@+-]*$/),
  kakaotalk: messenger(/^[\w.@+-][\w .@+-]*$/),
} as const satisfies Readonly<Record<string, ContactKind>>;

export type ContactKindId = keyof typeof contactKinds;
export const contactKindIds = Object.keys(contactKinds) as ContactKindId[];
