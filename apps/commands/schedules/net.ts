import {
  noAnswer,
  type Outcome,
  type Posted,
  readAnswer,
  requestOf,
  type Unsent,
} from '@sites/web/queue';
import type { Host, Life } from './host.ts';

/** Somebody who waits for an answer. */
interface Waiter {
  readonly tab: Life | undefined;
  readonly isSealed: boolean;
  done: boolean;
  readonly end: (outcome: Outcome) => void;
}
interface Message {
  readonly waiter: Waiter;
  readonly request: Request;
}
interface Answer {
  readonly waiter: Waiter;
  readonly response: Response;
}

const nobody: Waiter = { tab: undefined, isSealed: false, done: true, end: () => {} };

/** What a proxy or a server in trouble says before any enquiry is read. */
const troubles: readonly (() => Response)[] = [
  () => new Response('{"code":"too-many"}', { status: 429, headers: { 'Retry-After': '30' } }),
  () => new Response('{"code":"store"}', { status: 503, headers: { 'Retry-After': '5' } }),
  () =>
    new Response('{"code":"closed"}', {
      status: 503,
      headers: {
        Date: 'Fri, 27 Nov 2026 04:00:00 GMT',
        'Retry-After': 'Fri, 27 Nov 2026 09:00:00 GMT',
      },
    }),
  () => new Response('<html>bad gateway</html>', { status: 502 }),
  () => new Response('<html>Welcome to our hotel</html>', { status: 200 }),
  () => new Response('', { status: 500 }),
  () => new Response('{"code":"in-flight"}', { status: 409, headers: { 'Retry-After': '1' } }),
];

/** The network between device and server: what is under way in either direction. */
export class Net {
  messages: Message[] = [];
  answers: Answer[] = [];
  posts = 0;
  /** What went wrong for somebody who waited, and how often. */
  readonly trials = { lost: 0, late: 0, again: 0, refusedByProxy: 0 };
  readonly #host: Host;
  readonly #now: () => number;

  constructor(host: Host, now: () => number) {
    this.#host = host;
    this.#now = now;
  }

  request(entry: Posted): Request {
    const { path, ...init } = requestOf(entry);
    return new Request(`http://localhost${path}`, init);
  }

  post(tab: Life, entry: Unsent): Promise<Outcome> {
    this.posts += 1;
    const isSealed = entry.sealed !== undefined;
    return new Promise((end) =>
      this.messages.push({
        waiter: { tab, isSealed, done: false, end },
        request: this.request(entry),
      }),
    );
  }

  /** Requests reach the server; two at once where `both`: the same one again, or the next. */
  async deliver(pick: number, both = false): Promise<void> {
    const [first] = takeAt(this.messages, pick);
    if (!first) return;
    const twin = { waiter: nobody, request: first.request.clone() };
    const [second = twin] = both && pick % 2 === 0 ? takeAt(this.messages, pick) : [];
    const taken = both ? [first, second] : [first];
    this.trials.again += taken.filter(({ waiter }) => waiter === nobody).length;
    const answers = await Promise.all(
      taken.map(async ({ waiter, request }) => ({
        waiter,
        response: await this.#host.handle(request),
      })),
    );
    this.answers.push(...answers);
  }

  /** A proxy answers in the place of the server. */
  trouble(pick: number): void {
    const [message] = takeAt(this.messages, pick);
    const make = troubles[pick % troubles.length];
    if (message && !message.waiter.done) this.trials.refusedByProxy += 1;
    if (message && make) this.answers.push({ waiter: message.waiter, response: make() });
  }

  /** A request arrives a second time, whenever that is. */
  duplicate(pick: number): void {
    const message = this.messages[pick % Math.max(1, this.messages.length)];
    if (message) this.messages.push({ waiter: nobody, request: message.request.clone() });
  }

  async answer(pick: number): Promise<void> {
    const [answer] = takeAt(this.answers, pick);
    if (!answer || answer.waiter.done || !answer.waiter.tab?.alive) return;
    answer.waiter.done = true;
    answer.waiter.end(await readAnswer(answer.response, this.#now(), answer.waiter.isSealed));
  }

  /** A request or an answer is lost, and the page learns that the connection broke. */
  drop(pick: number): void {
    const { messages, answers } = this;
    const fromAnswers = answers.length > 0 && (pick % 2 === 0 || messages.length === 0);
    const list: { waiter: Waiter }[] = fromAnswers ? answers : messages;
    const [lost] = takeAt(list, pick);
    if (lost) this.#lose(lost.waiter);
  }

  /** The page waits no longer; what is under way goes on. */
  timeOut(pick: number): void {
    const waiting = [...this.messages, ...this.answers].filter(({ waiter }) => !waiter.done);
    const [one] = takeAt(waiting, pick);
    if (!one) return;
    this.trials.late += 1;
    giveUp(one.waiter);
  }

  isAwaitedBy(tab: Life): boolean {
    return [...this.messages, ...this.answers].some(
      ({ waiter }) => waiter.tab === tab && !waiter.done,
    );
  }

  /** Every connection breaks. */
  cut(): void {
    for (const { waiter } of [...this.messages.splice(0), ...this.answers.splice(0)])
      this.#lose(waiter);
  }

  #lose(waiter: Waiter): void {
    if (!waiter.done) this.trials.lost += 1;
    giveUp(waiter);
  }
}

function giveUp(waiter: Waiter): void {
  if (waiter.done) return;
  waiter.done = true;
  if (waiter.tab?.alive) waiter.end(noAnswer);
}

/** Takes one out of a list. */
function takeAt<T>(list: T[], pick: number): T[] {
  return list.length === 0 ? [] : list.splice(pick % list.length, 1);
}
