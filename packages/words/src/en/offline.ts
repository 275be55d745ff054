/** Words of use without network: what a device keeps, and what it says where there is nothing. */
export const offline = {
  refused: {
    title: 'No network',
    text: 'This device keeps nothing of this site that it could show here. Connect it to a network and try again.',
    again: 'Try again',
  },
  line: {
    none: 'Not connected: shown from this device',
    data: (date: string) => `data of ${date}`,
    age: (days: number) => (days === 1 ? '1 day ago' : `${days} days ago`),
    version: (version: string) => `version ${version}`,
    update: 'A new version is ready.',
    reload: 'Reload',
  },
  lead: 'After one visit this device shows the site without network: the map at every zoom, filters, ranking, comparison and sheets. Enquiries written without network are sent later.',
  away: {
    text: 'What was opened needs the network.',
    language: (language: string, kept: string) =>
      `This device does not keep ${language}. It keeps: ${kept}.`,
  },
  state: {
    heading: 'This device',
    insecure:
      'This needs an address that begins with https://, or the machine that serves the site (localhost).',
    unable: 'This browser keeps no sites, perhaps because the window is a private one.',
    off: 'The server has switched this off.',
    none: 'Nothing is kept yet.',
    kept: (languages: string) => `Kept: ${languages}`,
    data: (date: string, version: string) => `Data of ${date}, version ${version}`,
    size: (size: string) => `${size} MB compressed`,
  },
  prepare: {
    heading: 'Prepare for the fair',
    text: 'Keep all seven languages with their fonts on this device (under 8 MB). Do this with a network, before you are in the hall.',
    back: { kiosk: 'Back to the kiosk', booth: 'Back to the booth' },
    codes: (host: string) =>
      `Codes for visitors’ phones name ${host}, which phones elsewhere cannot open. Start the server with PUBLIC_URL.`,
    button: 'Prepare this device',
    progress: (done: string, of: string) => `${done} of ${of} MB`,
    ready: (date: string) => `Ready · data of ${date}`,
    persistent: 'The browser has promised to keep it.',
    mayGo: 'The browser may drop it when space gets short: open this page again the day before.',
    full: 'There is not enough room on this device: free some and try again.',
    network: 'The connection broke off. What was complete before is still there.',
  },
  needs: {
    heading: 'What needs the network',
    list: [
      'Sending enquiries: they wait on this device and go once it is connected.',
      'The state of an enquiry, and the desk of the staff.',
      'Sources on other sites, pictures in chats and the data interface (API).',
      'Counting what is looked for: without network nothing is counted.',
    ] as readonly string[],
  },
};
export type OfflineWords = typeof offline;
