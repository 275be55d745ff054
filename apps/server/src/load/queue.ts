import { setImmediate as turn } from 'node:timers/promises';
import { Problem, retryAfter } from '../errors.ts';

interface Task {
  readonly run: () => Promise<void>;
  readonly refuse: () => void;
  readonly isWanted: () => boolean;
}

/** A turn of the loop takes in one connection only, and costs some microseconds where nobody comes. */
const mostTurns = 64;
/** Where everybody comes at once, heavy work still has its quarter of the time. */
const othersShare = 3;

/** Lets the loop answer what is cheap after a piece of work that took so long. */
async function letOthersIn(tookMs: number): Promise<void> {
  const end = performance.now() + othersShare * tookMs;
  for (let at = 0; at < 2 || (at < mostTurns && performance.now() < end); at += 1) await turn();
}

/** Whether a task is; else it is refused. */
function isStillWanted({ isWanted, refuse }: Task): boolean {
  const is = isWanted();
  if (!is) refuse();
  return is;
}

const refusedAfter = 250;
/** How long those who are refused should wait, in seconds. */
const comeBackAfter = 2;
const busy = () =>
  new Problem(
    503,
    'busy',
    'Too much is asked for at the moment; try again in a few seconds.',
    retryAfter(comeBackAfter),
  );

/**
 * Does heavy work one piece at a time, and lets the event loop answer everything cheap in between.
 * Clients take turns, so that one that asks for much only waits for itself; what does not fit is refused.
 */
export class Queue {
  readonly #tasks = new Map<string, Task[]>();
  readonly #most: number;
  #waiting = 0;
  #isRunning = false;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The result of some work, once it is the turn of who asks for it; a 503 where too much waits, or nobody
   * wants it any more.
   */
  do<T>(
    client: string,
    work: () => T | Promise<T>,
    isWanted: () => boolean = () => true,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      // Who asks again as soon as refused would cost more than who waits.
      const refuse = () => void setTimeout(() => reject(busy()), refusedAfter);
      if (this.#waiting >= this.#most && !this.#makeRoom(client)) return refuse();
      const run = async () => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error as Error);
        }
      };
      const tasks = this.#tasks.get(client) ?? [];
      tasks.push({ run, refuse, isWanted });
      this.#tasks.set(client, tasks);
      this.#waiting += 1;
      if (!this.#isRunning) void this.#run();
    });
  }

  /**
   * Forgets what nobody wants any more; else refuses the newest piece of who waits for most, unless that is
   * who asks now.
   */
  #makeRoom(client: string): boolean {
    for (const [name, tasks] of this.#tasks) this.#keep(name, tasks.filter(isStillWanted));
    if (this.#waiting < this.#most) return true;
    const [longest] = [...this.#tasks].toSorted(([, a], [, b]) => b.length - a.length);
    if (!longest || longest[0] === client) return false;
    const [name, tasks] = longest;
    if (tasks.length <= (this.#tasks.get(client)?.length ?? 0) + 1) return false;
    tasks.at(-1)?.refuse();
    this.#keep(name, tasks.slice(0, -1));
    return true;
  }

  /** What is left of the tasks of a client. */
  #keep(name: string, tasks: Task[]): void {
    this.#waiting += tasks.length - (this.#tasks.get(name)?.length ?? 0);
    if (tasks.length > 0) this.#tasks.set(name, tasks);
    else this.#tasks.delete(name);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    await turn();
    for (let task = this.#next(); task; task = this.#next()) {
      if (!isStillWanted(task)) continue;
      const start = performance.now();
      await task.run();
      await letOthersIn(performance.now() - start);
    }
    this.#isRunning = false;
  }

  #next(): Task | undefined {
    const [first] = this.#tasks;
    if (!first) return undefined;
    const [client, [task, ...rest]] = first;
    // To the end: the next one comes from another address.
    this.#keep(client, []);
    this.#keep(client, rest);
    return task;
  }
}
