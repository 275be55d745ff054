/** A browser's address and history for tests: enough of both for a link to live in. */
export function visited(path: string) {
  let entries = [path];
  let at = 0;
  const listeners: (() => void)[] = [];
  const url = () => new URL(entries[at]!, 'https://sites.test');
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
  return {
    location: location as Location,
    history: history as unknown as History,
    addEventListener: ((_: string, listener: () => void) => {
      listeners.push(listener);
    }) as unknown as Window['addEventListener'],
    address: () => entries[at]!,
    entries: () => entries.length,
    back() {
      at = Math.max(0, at - 1);
      for (const listener of listeners) listener();
    },
  };
}
