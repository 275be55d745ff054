/** Words of the kiosk, in English; the shape of every other catalogue. */
export const kiosk = {
  place: 'Industrial parks of Quảng Ninh, Viet Nam',
  question: 'What does your plant need?',
  hint: 'Touch a question, or the map.',
  questions: {
    port: {
      title: '50\u00a0ha near a deep-water port',
      text: 'within 60\u00a0km by road, for ships of 50,000\u00a0DWT, with 110\u00a0kV',
    },
    border: {
      title: 'A garment plant near the border',
      text: 'within 60\u00a0km of a border gate; wages and rent weigh most',
    },
    chips: {
      title: 'A semiconductor plant by 2028',
      text: 'what is sure by then, and what is planned',
    },
  },
  map: 'All parks on the map',
  zones: 'Economic zones',
  legend: 'Dashed: the radius in which a park lies',
  bar: {
    language: 'Language',
    visit: 'Your visit',
    take: 'Take it with you',
    finish: 'Finish',
    staff: 'Staff',
  },
  take: {
    title: 'Take it with you',
    text: 'Point the camera of your phone at the code: it opens the same view there.',
    long: 'This view is too long for a code. Choose fewer parks or filters.',
    close: 'Close',
  },
  out: {
    title: 'On your own phone',
    text: 'This screen stays with the fair. Scan the code to open the page, call, write, print or save there.',
  },
  idle: {
    title: 'Are you still there?',
    text: (seconds: number) =>
      `In ${seconds} s everything that was entered and chosen here is erased.`,
    stay: 'Still here',
    erase: 'Erase now',
  },
  pin: {
    label: 'PIN',
    digits: 'Digits',
    erase: 'Delete the last digit',
    go: 'Continue',
    cancel: 'Cancel',
    wrong: 'The PIN is wrong.',
    wait: (seconds: number) => `Too many tries: wait ${seconds} s.`,
    leave: 'Leave kiosk mode',
    after: 'The page that follows leads to them.',
    unsent: (count: number) =>
      count === 0
        ? 'Every enquiry of this device has been sent.'
        : count === 1
          ? '1 enquiry is sealed here and waits for the network.'
          : `${count} enquiries are sealed here and wait for the network.`,
  },
  setUp: {
    title: 'For staff: use this device as a kiosk',
    text: 'Every page then shows the bar of the kiosk. After a minute and a quarter without a touch, all that a visitor left is erased; unsent enquiries stay, sealed for the desk. Use a browser window of its own, without an account.',
    toWaiting: 'See them, or save them as a file',
    choose: 'Choose a PIN of six to twelve digits',
    again: 'Enter the PIN once more',
    differ: 'The two PINs differ. Choose again.',
    present: 'Enter the PIN of this device',
    insecure: 'A kiosk needs https or localhost.',
    unable: 'This browser cannot be a kiosk: it is too old.',
    unreachable: 'The server cannot be reached: setting up needs it once.',
    refused: 'This device keeps nothing: storage is refused.',
  },
};
export type KioskWords = typeof kiosk;
