/** Words of the statements on privacy and accessibility, and of addresses that lead nowhere. In English; the shape of every other catalogue. */
export const statements = {
  contents: 'On this page',
  privacy: {
    lead: 'What this site learns of you, what for, for how long, and what you may ask for.',
    closed:
      'No enquiries are taken on this site at present: nobody is named yet who answers for personal data, and without that no personal data are received.',
    controller: {
      heading: 'Who answers for your data',
      text: (name: string) =>
        `${name} decides what enquiries are used for and answers for it as the controller.`,
      contact: (contact: string) => `Contact: ${contact}`,
    },
    kept: {
      heading: 'What is kept of an enquiry, and why',
      text: [
        'What you enter: name, company, country, one way to answer you, message, figures of the plant, the parks and figures you ask about. In addition the language, the link of your view, the version of the consent text and the time of arrival.',
        'All of it serves to answer the enquiry, and nothing else. The form also sends how long it was open, which tells people from machines; of this at most a mark is kept.',
        'The desk adds what it does with the enquiry: status, labels, notes, who is in charge, the answer.',
        'At the booth of a fair, staff may take your details down for you, once you have agreed in words. They then add how interested you seem and a note, and may photograph your business card: only the picture is kept, without place, time and camera. Until it has arrived it waits encrypted on the device of the staff; then it is kept with the enquiry, is seen by the same people, and is erased with it.',
      ] as readonly string[],
    },
    basis: {
      heading: 'On what basis',
      text: [
        'On your consent, which the form asks for and which is never given beforehand. You may withdraw it at any time; what was done until then stays lawful.',
        'Vietnam’s Law 91/2025/QH15 on the protection of personal data and Decree 356/2025/ND-CP apply; both have been in force since 1 January 2026. For people in the European Union the GDPR applies as well where it covers the case; the basis is the same consent, by Article 6, point 1 a.',
      ] as readonly string[],
    },
    seen: {
      heading: 'Who sees it',
      text: [
        'People whom the controller has invited to its desk, and who have signed in there. It is recorded who opened, exported, changed or erased an enquiry, and when.',
        'A notice of a new enquiry names its receipt number and the parks, nothing of you. This site passes nothing of an enquiry on to others.',
      ] as readonly string[],
    },
    term: {
      heading: 'How long',
      text: (months: number) =>
        `An enquiry is erased ${months === 1 ? '1 month' : `${months} months`} after its arrival, or earlier if you ask for it.`,
      left: 'Receipt number, dates and the record of what was done remain; they name nobody who asked. Backup copies made before still hold the enquiry until they are deleted in their turn.',
    },
    rights: {
      heading: 'Your rights, and how to use them',
      list: [
        'access, with a copy of what is kept of you',
        'correction of what is wrong',
        'erasure',
        'withdrawal of your consent',
        'a complaint: in Vietnam to the Ministry of Public Security, in the European Union to the data protection authority of your country',
      ] as readonly string[],
      how: 'Write to the contact above, name your receipt number, and use the way to answer that you gave in the enquiry, so that the desk knows that it is you. You are answered within 2 working days.',
    },
    device: {
      heading: 'What stays on your device',
      head: ['What it holds', 'When it goes'] as readonly string[],
      rows: [
        [
          'Draft',
          'what you typed into the form',
          'when the enquiry is put into the queue, or when you clear the data of this site in the browser',
        ],
        [
          'Queue',
          'enquiries that have not reached the desk',
          'when the desk has them, or by “Remove” on the page of your enquiries',
        ],
        [
          'Receipts',
          'number, key to the state, time and parks; nothing else of the enquiry',
          'by “Remove” on the page of your enquiries',
        ],
        [
          'Shortlist',
          'the parks you chose and your notes on them; notes are never sent',
          'when you take parks and notes out again',
        ],
        ['Language', 'the language you chose, in a cookie', 'after one year'],
        [
          'Release',
          'the release for which the page was loaded anew after an update',
          'when the tab is closed',
        ],
        [
          'Site on the device',
          'the site’s own scripts, fonts and data, for use without network; nothing of yours',
          'when a new release takes its place, or when you clear the data of this site in the browser',
        ],
        [
          'Terms',
          'who receives enquiries, for how long they are kept and the desk’s public key, as last given; nothing of yours',
          'when newer ones take their place, or when you clear the data of this site in the browser',
        ],
      ] as readonly (readonly [string, string, string])[],
      clear: 'Clearing the data of this site in the browser removes all of it at once.',
    },
    cookies: {
      heading: 'Cookies',
      text: 'There is the cookie of the language. Staff who sign in at the desk get those of their sign-in, which ends after 12 hours. There are no others.',
    },
    server: {
      heading: 'What the server sees',
      text: [
        'Pages load nothing from other hosts: no fonts, maps, counters or advertisements of others. Nobody is followed.',
        'The server’s log holds time, path, result and duration of a request. It holds no address of a device, no filters, and nothing that was typed.',
        'So that nobody can overload the desk, enquiries are counted by network address. These counts are in memory only, and are never written down.',
        'Where enquiries are taken, it may be counted by week and language which filters and ranges are used, which of them no park meets, and which figures are asked for: without addresses, cookies or anything that tells who it was. Browsers that send Do Not Track or Global Privacy Control are left out, and small counts are not shown.',
      ] as readonly string[],
    },
  },
  accessibility: {
    lead: 'Everybody should be able to find and compare parks here. The aim is WCAG 2.2, level AA.',
    tested: {
      heading: 'What is tested',
      text: [
        'Every kind of page is checked with axe-core in a real browser, in light and dark, on a phone and on a wide screen, with everything unfolded.',
        'By keyboard alone: skip to the list, filter, open a park, close it; sliders by arrow keys.',
        'At widths of 320, 360 and 390 pixels nothing scrolls sideways; 320 pixels are what a window of 1,280 pixels shows at a zoom of 400 %.',
        'Larger letters set in the browser enlarge all text.',
        'Without JavaScript the list can be read and filtered, and parks can be opened.',
        'Without WebGL, or when the map fails, the list holds everything.',
        'With translation by the browser, the page goes on working.',
      ] as readonly string[],
    },
    limits: {
      heading: 'Known limits',
      text: [
        'The map itself is left out of the checks: it is a drawing that screen readers cannot read. What it shows of parks also stands in the list and in the pages of parks.',
        'The pages have not been tried by people who use screen readers or voice control every day.',
        'Enquiries cannot be written without JavaScript; where a desk is open, the form then names its contact.',
      ] as readonly string[],
    },
    report: {
      heading: 'Report a barrier',
      text: (name: string, contact: string) =>
        `Please tell ${name} what does not work, with the address of the page: ${contact}`,
      closed: 'No contact is named on this site at present.',
    },
  },
  missing: {
    asked: (address: string) => `Nothing stands at ${address} here.`,
    near: 'Did you mean one of these?',
  },
};
export type StatementsWords = typeof statements;
