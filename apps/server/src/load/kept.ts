import { LRUCache } from 'lru-cache';
import { type Body, bytesOf } from '../body.ts';

/** Whether somebody is still there to get an answer. */
export type IsThere = () => boolean;

interface Making {
  readonly body: Promise<Body>;
  readonly askers: IsThere[];
}

/** Finished answers by name. Those asked for least recently go once all together outgrow some bytes. */
export class Kept {
  readonly #done: LRUCache<string, Body>;
  readonly #making = new Map<string, Making>();

  constructor(mostBytes: number) {
    this.#done = new LRUCache({
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
    isThere: IsThere,
    make: (isWanted: IsThere) => Promise<Body>,
  ): Promise<Body> {
    const done = this.#done.get(name);
    if (done) return done;
    const making = this.#making.get(name);
    if (!making) return this.#begin(name, isThere, make);
    making.askers.push(isThere);
    return making.body.catch(() => this.get(name, isThere, make));
  }

  async #begin(
    name: string,
    isThere: IsThere,
    make: (isWanted: IsThere) => Promise<Body>,
  ): Promise<Body> {
    const askers = [isThere];
    const made = make(() => askers.some((asker) => asker()));
    this.#making.set(name, { body: made, askers });
    try {
      const body = await made;
      this.#done.set(name, body);
      return body;
    } finally {
      this.#making.delete(name);
    }
  }
}
