import { LRUCache } from 'lru-cache';
import { type Body, bytesOf } from '../body.ts';

/** Whether somebody is still there to get an answer. */
type IsConnected = () => boolean;

interface Making {
  readonly body: Promise<Body>;
  readonly askers: IsConnected[];
}

/** Finished answers by name. Those asked for least recently go once all together outgrow some bytes. */
export class AnswerCache {
  readonly #finished: LRUCache<string, Body>;
  readonly #running = new Map<string, Making>();

  constructor(mostBytes: number) {
    this.#finished = new LRUCache({
      maxSize: mostBytes,
      sizeCalculation: (body, name) => bytesOf(body) + 2 * name.length,
    });
  }

  /**
   * The answer of a name, made when it is not kept. Who asks while it is made gets the same. A failure is not kept, and
   * is nobody else's: it may have failed because the one who asked first has gone.
   * What is made is told whether any of those who asked is still there.
   */
  async get(
    name: string,
    isConnected: IsConnected,
    make: (isWanted: IsConnected) => Promise<Body>,
  ): Promise<Body> {
    const done = this.#finished.get(name);
    if (done) return done;
    const making = this.#running.get(name);
    if (!making) return this.#begin(name, isConnected, make);
    making.askers.push(isConnected);
    return making.body.catch(() => this.get(name, isConnected, make));
  }

  async #begin(
    name: string,
    isConnected: IsConnected,
    make: (isWanted: IsConnected) => Promise<Body>,
  ): Promise<Body> {
    const askers = [isConnected];
    const made = make(() => askers.some((asker) => asker()));
    this.#running.set(name, { body: made, askers });
    try {
      const body = await made;
      this.#finished.set(name, body);
      return body;
    } finally {
      this.#running.delete(name);
    }
  }
}
