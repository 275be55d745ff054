/** Words of use without network: what a device keeps, and what it says where there is nothing. */
export const offline = {
  refused: {
    title: 'No network',
    text: 'This device keeps nothing of this site that it could show here. Connect it to a network and try again.',
    again: 'Try again',
  },
};
export type OfflineWords = typeof offline;
