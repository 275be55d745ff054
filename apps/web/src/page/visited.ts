/** A browser's address and history for tests: enough of both for a link to live in. */
export function visited(path: string) {
  let entries: { readonly to: string; readonly state: unknown }[] = [{ to: path, state: null }];
  let at = 0;
  let listeners: { readonly kind: string; readonly listener: () => void }[] = [];
  // `at` never leaves the list.
  const entry = () => entries[at]!;
  const address = () => entry().to;
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
  const tell = (wanted: string) => {
    for (const { kind, listener } of listeners) if (kind === wanted) listener();
  };
  const step = (by: number) => {
    const { hash } = location;
    at = Math.min(Math.max(0, at + by), entries.length - 1);
    const isMoved = hash !== location.hash;
    tell('popstate');
    if (isMoved) tell('hashchange');
  };
  const history = {
    get state() {
      return entry().state;
    },
    pushState(state: unknown, _: string, to: string) {
      entries = [...entries.slice(0, at + 1), { to, state }];
      at += 1;
    },
    replaceState(state: unknown, _: string, to: string) {
      entries[at] = { to, state };
    },
    // A browser goes back once what runs has ended.
    back: () => void setTimeout(() => step(-1), 0),
  };
  const addEventListener = (kind: string, listener: () => void) =>
    void (listeners = [...listeners, { kind, listener }]);
  return {
    location: location as Location,
    // Of the browser's own only what a link uses.
    history: history as unknown as History,
    // Listeners here need no event.
    addEventListener: addEventListener as unknown as Window['addEventListener'],
    dispatchEvent: ({ type }: Event) => {
      tell(type);
      return true;
    },
    address,
    tell,
    /** The page is loaded anew: nobody listens any more. */
    reload: () => {
      listeners = [];
    },
    /** Where the reader is among the entries of the history. */
    at: () => at,
    entries: () => entries.length,
    back: () => step(-1),
    forward: () => step(1),
  };
}
