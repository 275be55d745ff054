/** A browser's address and history for tests: enough of both for a link to live in. */
export function visited(path: string) {
  let entries = [path];
  let at = 0;
  const listeners: (() => void)[] = [];
  // `at` never leaves the list.
  const address = () => entries[at]!;
  const url = () => new URL(address(), 'https://sites.test');
  const location = {
    get pathname() {
      return url().pathname;
    },
    get search() {
      return url().search;
    },
    get hash() {
      return url().hash;
    },
  };
  const history = {
    pushState(_: unknown, __: string, to: string) {
      entries = [...entries.slice(0, at + 1), to];
      at += 1;
    },
    replaceState(_: unknown, __: string, to: string) {
      entries[at] = to;
    },
  };
  const addEventListener = (_: string, listener: () => void) => void listeners.push(listener);
  return {
    location: location as Location,
    // Of the browser's own only what a link uses.
    history: history as unknown as History,
    // Only one kind of event is listened to.
    addEventListener: addEventListener as unknown as Window['addEventListener'],
    address,
    entries: () => entries.length,
    back() {
      at = Math.max(0, at - 1);
      for (const listener of listeners) listener();
    },
  };
}
