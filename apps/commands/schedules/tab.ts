import type { Sealed } from '@sites/enquiry';
import {
  type Device,
  type EnquiryQueue,
  type Outcome,
  startQueue,
  type Surroundings,
  type Unsent,
} from '@sites/web/queue';

/** What a page stands on. */
export interface Ground {
  readonly elapsed: number;
  wall(): number;
  random(): number;
  deviceOf(tab: Tab): Device;
  post(tab: Tab, entry: Unsent): Promise<Outcome>;
  sealOn(id: string, sent: object): Promise<Sealed> | undefined;
  alone(tab: Tab, task: () => Promise<void>): Promise<void>;
  free(tab: Tab): void;
  tell(from: Tab): void;
}

/** A page of the device, with a queue of its own over the disk that all share. */
export class Tab {
  alive = true;
  queue: EnquiryQueue | undefined;
  readonly timers = new Set<{ readonly at: number; readonly ring: () => void }>();
  #told = (): void => {};
  #woken = (_why: 'online' | 'visible'): void => {};
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
    const device = ground.deviceOf(this);
    const lock = async (content: object): Promise<string> => JSON.stringify(content);
    const post = (entry: Unsent) => ground.post(this, entry);
    const sealOn = (id: string, sent: object) => ground.sealOn(id, sent);
    void startQueue(device, post, this.#around(), lock, sealOn).then(
      (queue) => {
        this.queue = queue;
      },
      () => this.die(),
    );
  }

  #around(): Surroundings {
    const ground = this.#ground;
    return {
      now: () => ground.wall(),
      random: () => ground.random(),
      randomBytes: () => Uint8Array.from({ length: 16 }, () => Math.floor(ground.random() * 256)),
      after: (ms, ring) => {
        const timer = { at: ground.elapsed + ms, ring };
        this.timers.add(timer);
        return () => this.timers.delete(timer);
      },
      alone: (task) => ground.alone(this, task),
      tell: () => ground.tell(this),
      onTold: (listener) => {
        this.#told = listener;
      },
      onWake: (listener) => {
        this.#woken = listener;
      },
    };
  }

  hear(): void {
    if (this.alive) this.#told();
  }
  wake(why: 'online' | 'visible'): void {
    if (this.alive) this.#woken(why);
  }
  die(): void {
    this.alive = false;
    this.timers.clear();
    this.#ground.free(this);
  }
}
