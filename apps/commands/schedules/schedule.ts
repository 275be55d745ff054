import fc from 'fast-check';
import { consentVersion, type Enquiry } from '@sites/enquiry';
import { isWritten } from '@sites/web/queue';
import type { Host } from './host.ts';
import { messageOf } from './sealing.ts';
import { settled, World } from './world.ts';

/** What somebody asked, and what became of it as far as that person knows. */
interface Question {
  readonly message: string;
  readonly wrong: boolean;
  kept: boolean;
  /** The person took it off the device before it had been sent. */
  removed: boolean;
}

const form = { seconds: 30, website: '' };
const enquiryOf = (message: string, country: string, version: number): Enquiry => ({
  name: 'Hoa',
  company: 'Sakura',
  country,
  contact: { kind: 'email', value: 'hoa@example.jp' },
  message,
  language: 'ja',
  link: '',
  consent: { version, given: true },
});

/** One run of a world, and the person before it. */
export class Schedule {
  readonly world: World;
  readonly questions: Question[] = [];
  /** Files that were exported. */
  readonly files: string[] = [];
  /** Receipts that somebody was given, by key. */
  readonly receipts = new Map<string, string>();

  /** What the device is called; its questions are named after it. */
  readonly name: string;

  constructor(host: Host, seed: number, locks: boolean, name = '', isKiosk = false) {
    this.name = name;
    this.world = new World(host, seed, locks, isKiosk);
  }

  #tab(pick: number) {
    const { tabs } = this.world;
    return tabs[pick % Math.max(1, tabs.length)]?.queue;
  }

  /** Some questions cannot be taken as they are, some agree to another text. */
  add(pick: number): void {
    const queue = this.#tab(pick);
    if (!queue) return;
    // A kiosk's form has read it before, and nobody can mend it later.
    const { isKiosk } = this.world;
    const wrong = !isKiosk && pick % 11 === 0;
    const isAhead = !isKiosk && pick % 13 === 0;
    const question: Question = {
      message: `${this.name}question ${this.questions.length}`,
      wrong: wrong || isAhead,
      kept: false,
      removed: false,
    };
    this.questions.push(question);
    const version = isAhead ? consentVersion + 1 : consentVersion;
    void queue.add(enquiryOf(question.message, wrong ? 'XX' : 'JP', version), form).then(
      () => {
        question.kept = true;
      },
      () => {},
    );
  }

  /** The person mends what stands there as refused; in every page if `all`. */
  mend(pick: number): boolean {
    const queue = this.#tab(pick);
    const broken = queue?.entries().find(({ state }) => state === 'refused' || state === 'consent');
    if (!queue || !broken || !isWritten(broken)) return false;
    const mended = enquiryOf(broken.enquiry.message ?? '', 'JP', consentVersion);
    void queue.mend(broken.id, mended, form).catch(() => {});
    return true;
  }

  remove(pick: number): void {
    const queue = this.#tab(pick);
    const entries = queue?.entries() ?? [];
    const entry = entries[pick % Math.max(1, entries.length)];
    if (!queue || !entry) return;
    if (entry.state !== 'sent') {
      const question = this.questions.find(({ message }) => message === messageOf(entry));
      if (question) question.removed = true;
    } else this.receipts.set(entry.id, entry.acknowledgement.receipt);
    void queue.remove(entry.id).catch(() => {});
  }

  /** The visitor of a kiosk goes: receipts are noted, and the device forgets. */
  forget(pick: number): void {
    const queue = this.#tab(pick);
    if (!this.world.isKiosk || !queue) return;
    for (const entry of queue.entries())
      if (entry.state === 'sent') this.receipts.set(entry.id, entry.acknowledgement.receipt);
    void queue.forget().catch(() => {});
  }

  retry(pick: number): void {
    const queue = this.#tab(pick);
    const entries = queue?.entries() ?? [];
    const entry = entries[pick % Math.max(1, entries.length)];
    if (entry) queue?.retry(entry.id);
  }

  export(pick: number): void {
    const queue = this.#tab(pick);
    void queue?.exportFile('').then(
      async (file) => this.files.push(await file.text()),
      () => {},
    );
  }

  /** The desk imports a file that it was brought, old or new: each enquiry under its own key. */
  async import(pick: number): Promise<void> {
    const file = this.files[pick % Math.max(1, this.files.length)];
    if (file !== undefined) await this.takeIn(file);
  }
  async takeIn(file: string): Promise<void> {
    for (const one of JSON.parse(file).enquiries) {
      const response = await this.world.host.handle(this.world.net.request(one));
      if (response.status === 201) this.receipts.set(one.id, (await response.json()).receipt);
    }
  }

  async run(commands: readonly Command[]): Promise<void> {
    this.world.open();
    await settled();
    for (const one of commands) await this.do(one);
  }

  async do([name, pick]: Command): Promise<void> {
    await moves[name](this, pick);
    await settled();
  }

  /**
   * Network and server work, the person mends what is refused and looks at each page once more, and time passes until
   * nothing happens.
   */
  async heal(): Promise<void> {
    const { world } = this;
    world.disk.full = false;
    if (world.tabs.length === 0) world.open();
    let looked = false;
    for (let steps = 0; steps < 5000; steps += 1) {
      if (await world.step(0)) continue;
      if (this.#mendAll()) await settled();
      else if (!(await world.pass())) {
        if (looked) return;
        // A page that ended in the moment of writing told the others nothing.
        looked = true;
        for (const tab of world.tabs) tab.wake('visible');
        await settled();
      }
    }
    throw new Error('it never comes to rest');
  }
  #mendAll(): boolean {
    return this.world.tabs.some((_, at) => this.mend(at));
  }
}

/** Everything that may happen, and how often beside the others. */
export const moves = {
  step: async (schedule, pick) => void (await schedule.world.step(pick)),
  flow: async ({ world }, pick) => {
    for (let left = pick % 7; left > 0 && (await world.step(left)); left -= 1);
  },
  add: (schedule, pick) => schedule.add(pick),
  pass: async ({ world }, pick) => void (await world.pass(pick % 2 ? Infinity : pick * 100)),
  open: ({ world }) => world.tabs.length < 3 && world.open(),
  kill: ({ world }, pick) => world.kill(pick),
  reboot: ({ world }) => world.reboot(),
  deliverTwo: ({ world }, pick) => world.net.deliver(pick, true),
  trouble: ({ world }, pick) => world.net.trouble(pick),
  duplicate: ({ world }, pick) => world.net.duplicate(pick),
  drop: ({ world }, pick) => world.net.drop(pick),
  timeOut: ({ world }, pick) => world.net.timeOut(pick),
  cut: ({ world }) => world.net.cut(),
  crash: async ({ world }) => {
    world.net.cut();
    await world.host.restart();
  },
  clock: ({ world }, pick) => {
    world.offset += ((pick % 97) - 48) * 3_600_000;
  },
  online: ({ world }, pick) => world.tabs[pick % 3]?.wake('online'),
  visible: ({ world }, pick) => world.tabs[pick % 3]?.wake('visible'),
  full: ({ world }) => {
    world.disk.full = true;
  },
  mend: (schedule, pick) => schedule.mend(pick),
  retry: (schedule, pick) => schedule.retry(pick),
  remove: (schedule, pick) => schedule.remove(pick),
  forget: (schedule, pick) => schedule.forget(pick),
  export: (schedule, pick) => schedule.export(pick),
  import: (schedule, pick) => schedule.import(pick),
} satisfies Readonly<Record<string, (schedule: Schedule, pick: number) => unknown>>;

const often: Partial<Record<keyof typeof moves, number>> = {
  step: 16,
  flow: 20,
  add: 14,
  pass: 8,
  open: 10,
  kill: 4,
  duplicate: 6,
  drop: 8,
  timeOut: 6,
  trouble: 6,
  deliverTwo: 4,
};
const names = Object.keys(moves) as (keyof typeof moves)[];

export type Command = readonly [keyof typeof moves, number];

/** One thing that happens. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  ...names.map((name) => ({
    weight: often[name] ?? 1,
    arbitrary: fc.tuple(fc.constant(name), fc.nat(1000)),
  })),
);

/** Commands of a schedule, the seed of its chance, and whether the browser has locks. */
export const schedules = fc.record({
  commands: fc.array(command, { maxLength: 120, size: 'max' }),
  seed: fc.integer(),
  locks: fc.boolean(),
});
