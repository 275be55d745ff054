/** Words of the booth, where staff take down contacts at a fair. In English; the shape of every other catalogue. */
export const booth = {
  lead: 'Take down contacts at a fair, also without a connection. They are kept on this device under a PIN and sent once there is a connection and the booth is open.',
  needsScript: 'The booth only works with JavaScript.',
  toDesk: 'To the desk',
  lock: 'Lock',
  pin: 'PIN of this device',
  prepare: {
    title: 'Prepare this device',
    first:
      'Sign in once while there is a connection. After that the booth opens with the PIN of this device.',
    choose:
      'Choose a PIN of 6 to 12 digits. It locks what you take down; a forgotten PIN is replaced after signing in.',
    known: 'This device has a PIN already, of the kiosk or of a booth. Type it.',
    again: 'PIN again',
    submit: 'Prepare the device',
    digits: 'A PIN has 6 to 12 digits.',
    differ: 'The two PINs differ.',
  },
  locked: {
    title: 'The booth is locked',
    open: 'Open',
    wrong: 'The PIN is wrong.',
    changed: 'The PIN was changed. Sign in once to open the booth with it.',
    forgot: 'PIN forgotten',
    forgotLead: 'Sign in, then choose a new PIN. Nothing on this device is lost.',
    waiting: (count: number) =>
      count === 1 ? '1 contact waits on this device.' : `${count} contacts wait on this device.`,
    wait: (seconds: string) => `Too many tries. Wait ${seconds} s.`,
  },
  form: {
    title: 'New contact',
    warmth: 'How warm is the contact?',
    often: 'Often',
    all: 'All',
    note: 'Note for colleagues',
    agree: 'The visitor has agreed in words.',
    text: 'What the visitor agrees to',
    save: 'Keep the contact',
    correct: 'Correct the contact',
    drop: 'Discard the changes',
  },
  card: {
    title: 'Business card',
    take: 'Photograph the card',
    again: 'Photograph it again',
    drop: 'Remove the picture',
    alt: 'Picture of the card',
    unreadable: 'This picture cannot be read. Take another.',
    note: 'Place, time and camera are not kept.',
  },
  list: {
    title: 'On this device',
    none: 'No contact yet.',
    card: 'With card',
    cardWaits: 'The card is still to be sent.',
    cardRefused: 'The server does not take the card.',
    correct: 'Correct',
    sent: 'Sent',
  },
  signIn: 'Your session has ended. Contacts wait on this device; sign in to send them.',
  offline: 'No connection: contacts are kept here and sent later.',
};

export type BoothWords = typeof booth;
