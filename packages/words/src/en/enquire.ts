/** Words of asking: form, receipt, what becomes of an enquiry. In English; the shape of every other catalogue. */
export const enquire = {
  lead: 'Your enquiry goes to the desk named below, with the figures that are still open, and is answered in the language of this page.',
  needsScript: 'To ask from this page, please switch JavaScript on.',
  direct: (name: string, contact: string) => `${name} can also be reached directly: ${contact}`,
  instead: 'These can answer now, and the questions stand ready',
  checking: 'The form is being prepared.',
  blocked: {
    insecure:
      'This connection is not encrypted. As an enquiry holds personal data, it can only be written over https.',
    'no-storage':
      'This browser does not let the page keep anything. An enquiry is kept on your device until it has arrived: please allow storage for this site, or use a window that is not private.',
    full: 'There is no room left on this device. An enquiry is kept here until it has arrived: please free some space, then load the page anew.',
    closed: 'Enquiries are not being received here at present.',
    unreachable: 'The desk cannot be reached just now. Please check your connection.',
    outdated:
      'This page is older than the terms in force. Please load it anew; what you typed is kept.',
  },
  storeAway:
    'The desk cannot take enquiries at this moment. You can write all the same: your enquiry is kept on this device and sent as soon as possible.',
  offline:
    'There is no connection at present. You can write all the same: your enquiry is kept on this device and will be sent as soon as there is a connection.',
  kept: (date: string) => `The terms below are those of ${date}.`,
  tryAgain: 'Try again',
  optional: 'optional',
  about: {
    heading: 'What you ask about',
    hint: 'What your filters leave open, and what a park does not meet, is chosen already. You may take away and add.',
    none: 'No park is chosen: your enquiry is about the province as a whole.',
    more: (count: number) => (count === 1 ? '1 more open figure' : `${count} more open figures`),
    whole: 'The park in general',
    province: 'The province as a whole',
  },
  plant: {
    heading: 'The plant in figures',
    hint: 'As far as you know them; taken from your filters where those say so.',
    landHa: 'Land, ha',
    powerMw: 'Power, MW',
    start: 'Start of operation',
    undecided: 'not decided yet',
    jobs: 'Jobs',
  },
  who: {
    heading: 'Who is asking',
    name: 'Name',
    company: 'Company or organisation',
    country: 'Country or territory',
    choose: 'Please choose',
  },
  contact: {
    heading: 'How may we answer you?',
    kinds: {
      email: 'E-mail',
      phone: 'Telephone',
      wechat: 'WeChat',
      zalo: 'Zalo',
      line: 'LINE',
      kakaotalk: 'KakaoTalk',
    },
    values: {
      email: 'E-mail address',
      phone: 'Telephone number with country code',
      wechat: 'WeChat ID',
      zalo: 'Number on Zalo',
      line: 'LINE ID',
      kakaotalk: 'KakaoTalk ID',
    },
  },
  message: { label: 'Your message', hint: (most: string) => `Characters at most: ${most}.` },
  language: 'Language of the answer',
  content: {
    heading: 'What will be sent',
    view: 'Your view',
    time: 'The time for which the form was open is sent along; it tells people from machines.',
    empty: 'not given',
  },
  consent: {
    heading: 'Your consent',
    version: (version: string) => `Version ${version} of this text`,
    1: {
      purpose: 'Your details are used to answer this enquiry, and for nothing else.',
      receiver: (name: string, contact: string) =>
        `They are received by ${name}, the controller of the data. Contact: ${contact}`,
      until: (date: string) => `They are deleted on ${date} if they arrive today.`,
      rights:
        'You may at any time ask for access, correction or erasure, and withdraw this consent; that does not affect what was done before.',
      law: 'This follows Vietnam’s Law 91/2025/QH15 and Decree 356/2025/ND-CP on the protection of personal data and, where it applies, the GDPR.',
      agree: 'I have read this and agree to my details being used for this purpose.',
    },
  },
  send: 'Send the enquiry',
  faults: {
    summary: (count: number) =>
      count === 1 ? 'One entry needs to be looked at:' : `${count} entries need to be looked at:`,
    missing: {
      name: 'Please enter your name.',
      company: 'Please enter your company or organisation.',
      country: 'Please choose your country or territory.',
      contactKind: 'Please choose how we may answer you.',
      contactValue: 'Please enter where we may answer you.',
      consent: 'Without your consent the enquiry cannot be sent.',
    },
    tooLong: (most: string) => `Please shorten this; the limit in characters is ${most}.`,
    tooMany: (most: string) => `Please choose fewer figures; the limit is ${most}.`,
    signs: 'This holds characters that cannot be read. Please type it anew.',
    email: 'Please enter a full e-mail address, such as name@example.com.',
    phone: 'Please enter digits only, with + and the country code first.',
    id: 'Please enter the ID or number without other signs.',
    number: 'Please enter a number.',
    whole: 'Please enter a whole number.',
    range: (least: string, most: string) => `Please enter a number from ${least} to ${most}.`,
    year: 'Please choose a year.',
    other: 'This part could not be taken. Please load the page anew; what you typed is kept.',
  },
  states: {
    waiting: 'Kept on this device, not sent yet',
    sending: 'Being sent',
    refused: 'Not accepted: needs correcting',
    consent: 'Not sent: the consent text has changed',
    sent: 'Sent',
  },
  place: (at: string, of: string) => `Place ${at} of ${of} in the queue of this device.`,
  waiting:
    'It is sent by itself as soon as there is a connection and this page is open. You may close the page: it goes on when you come back on this device.',
  /** On a screen that everybody touches. */
  kiosk: {
    waiting:
      'Your enquiry is sealed for the desk; this screen sends it by itself as soon as there is a connection. You need not wait or come back.',
    number: 'Your number',
    keep: 'Please take a picture of this number, or scan the code: the desk finds your enquiry by it once it has arrived.',
    blocked: 'This screen cannot take enquiries at the moment. Please ask the staff of the stand.',
  },
  changed: 'Please read the new text and agree to it; what you wrote is kept.',
  correct: 'Open in the form',
  askMore: 'Ask another question',
  all: 'All enquiries of this device',
  receipt: {
    heading: 'Receipt of your enquiry',
    thanks: 'Thank you. Your enquiry has arrived.',
    number: 'Receipt number',
    written: 'Written',
    asked: 'What was asked',
    link: 'Your link to its state',
    keep: 'Please keep number and link: the link shows at any time what has become of the enquiry. Whoever has it sees the state, but nothing personal.',
    note: 'Please take a picture of this number: the desk finds your enquiry by it.',
    print: 'Print the receipt',
    copy: 'Copy the link',
    copied: 'Link copied',
  },
  state: {
    heading: 'State of your enquiry',
    statuses: {
      new: 'Received',
      read: 'Read',
      answered: 'Answered',
      closed: 'Closed',
      erased: 'Erased',
    },
    received: 'Received on',
    changed: 'Last change',
    deleted: 'Deleted on',
    unknown: 'This link leads to no enquiry. Please check it against your receipt.',
    asking: 'The desk is being asked.',
  },
  device: {
    heading: 'Enquiries on this device',
    count: (count: number) =>
      count === 1 ? '1 enquiry is not sent yet.' : `${count} enquiries are not sent yet.`,
    all: 'Every enquiry of this device has been sent.',
    none: 'No enquiry was written on this device.',
    of: (count: number) =>
      count === 0
        ? 'Enquiry about the province'
        : `Enquiry about ${count === 1 ? '1 park' : `${count} parks`}`,
    sealed: 'Enquiry of a visitor, sealed for the desk',
    tryNow: 'Try now',
    remove: 'Remove',
    sure: 'Remove for good',
  },
  file: {
    heading: 'Save as a file what is not sent',
    lead: 'Where no connection comes, the enquiries can reach the desk in an encrypted file. The desk needs the passphrase too: please tell it by another way.',
    passphrase: 'Passphrase',
    again: 'Passphrase again',
    short: (least: string) =>
      `Four words are long enough; the least length is ${least}. Whoever finds the file can try again and again.`,
    strength: {
      plain: 'Too easy to guess. Please use several words.',
      good: 'Good',
      strong: 'Strong',
    },
    differ: 'The two are not the same.',
    failed: 'The file could not be made. Please try again.',
    save: 'Save the file',
    saved: 'The file is saved. The enquiries stay on this device until they are sent or removed.',
  },
};
export type EnquireWords = typeof enquire;
