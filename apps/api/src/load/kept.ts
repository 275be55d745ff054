import { LRUCache } from 'lru-cache';
import { type Body, bytesOf } from '../body.ts';

/** Finished answers by name. Those asked for least recently go once all together outgrow some bytes. */
export class Kept {
  readonly #done: LRUCache<string, Body>;
  readonly #making = new Map<string, Promise<Body>>();

  constructor(mostBytes: number) {
    this.#done = new LRUCache({
      maxSize: mostBytes,
      sizeCalculation: (body, name) => bytesOf(body) + 2 * name.length,
    });
  }

  /** The answer of a name, made when it is not kept. Who asks while it is made gets the same; a failure is not kept. */
  async get(name: string, make: () => Promise<Body>): Promise<Body> {
    return this.#done.get(name) ?? this.#making.get(name) ?? this.#begin(name, make);
  }

  async #begin(name: string, make: () => Promise<Body>): Promise<Body> {
    const making = make();
    this.#making.set(name, making);
    try {
      const body = await making;
      this.#done.set(name, body);
      return body;
    } finally {
      this.#making.delete(name);
    }
  }
}
