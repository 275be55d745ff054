import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * What only the reader's side can say, such as its day or language: undefined on the server and while the
 * page is taken over. It must give the same each time it is asked.
 */
export const useOnPage = <T>(read: () => T): T | undefined =>
  useSyncExternalStore<T | undefined>(never, read, () => undefined);
