/** Without a touch for so long a visitor is asked whether they are still there, and then has so long to answer. */
export const quietSeconds = 60;
export const answerSeconds = 15;

interface Told {
  /** Seconds that are left to answer; undefined once somebody is there again. */
  readonly warn: (secondsLeft: number | undefined) => void;
  readonly leave: () => void;
}

/**
 * Counts the quiet of a visitor; `now` is a clock that nobody sets. It is to be asked every second: `tick`; and told of
 * every touch.
 */
export function watchQuiet(now: () => number, { warn, leave }: Told) {
  let last = now();
  let shown: number | undefined;
  let isOver = false;
  const show = (seconds: number | undefined): void => {
    if (seconds === shown) return;
    shown = seconds;
    warn(seconds);
  };
  return {
    touch(): void {
      last = now();
      if (!isOver) show(undefined);
    },
    tick(): void {
      if (isOver) return;
      const quiet = (now() - last) / 1000 - quietSeconds;
      if (quiet < 0) return;
      if (quiet < answerSeconds) {
        show(Math.ceil(answerSeconds - quiet));
        return;
      }
      isOver = true;
      leave();
    },
  };
}
