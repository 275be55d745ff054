import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';
import {
  type Body,
  type Encoding,
  answerWith,
  bytesOf,
  chooseEncoding,
  compressIfPopular,
  isFresh,
} from '../body.ts';

/** A finished body, and how long readers may keep it. */
interface Finished {
  readonly body: Body;
  readonly caching: string;
}

/** An answer in one encoding. */
interface Form {
  /** Names and values by turns, as Node sends them without looking at each. */
  readonly headers: string[];
  readonly content: string | Uint8Array | null;
}

interface Ready extends Finished {
  readonly path: string;
  /** What its route and the middlewares set, the headers of the body apart. */
  readonly others: readonly string[];
  readonly whole: Map<Encoding, Form>;
  readonly unchanged: Map<Encoding, Form>;
}

/** Short bodies are kept as text, too: Node sends that in one piece with its headers, and bytes apart. */
const longestText = 1000;

const finished = new WeakMap<ServerResponse, Finished>();

/** Tells that an answer is the whole of a body, the same for all who ask for its address. */
export function markFinished(c: Context, answer: Finished): void {
  // Tests ask without a connection.
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>;
  if (outgoing) finished.set(outgoing as ServerResponse, answer);
}

const ofBody = new Set([
  'etag',
  'vary',
  'cache-control',
  'content-type',
  'content-length',
  'content-encoding',
]);

/**
 * Answers that were given once, sent again in front of the framework with headers that are written already. The data
 * never changes while a server runs, so that nothing in here grows old; what was asked for least recently goes first.
 */
export class ReadyAnswers {
  readonly #answers: LRUCache<string, Ready>;

  constructor(mostBytes: number) {
    this.#answers = new LRUCache({
      maxSize: mostBytes,
      sizeCalculation: ({ body }, key) => bytesOf(body) + 2 * key.length + 1000 + longestText,
    });
  }

  /** Sends what is ready under a key; its path, or undefined where nothing is. */
  send(key: string, request: IncomingMessage, response: ServerResponse): string | undefined {
    const ready = this.#answers.get(key);
    if (!ready) return undefined;
    const accept = request.headers['accept-encoding'] as string | undefined;
    compressIfPopular(ready.body, accept);
    const encoding = chooseEncoding(accept, ready.body);
    const isUnchanged = isFresh(request.headers['if-none-match'], ready.body);
    const { headers, content } = this.#form(ready, encoding, isUnchanged);
    response.writeHead(isUnchanged ? 304 : 200, headers);
    response.end(request.method === 'HEAD' ? undefined : content, 'latin1');
    return ready.path;
  }

  /** Keeps an answer that the framework has just given, where it may be given to everybody. */
  keep(key: string, path: string, request: IncomingMessage, response: ServerResponse): void {
    const answer = finished.get(response);
    if (!answer || request.method !== 'GET' || response.statusCode !== 200) return;
    const vary = response.getHeader('vary');
    if (vary !== undefined && vary !== 'Accept-Encoding') return;
    const others = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
      ofBody.has(name) || value === undefined ? [] : [name, String(value)],
    );
    this.#answers.set(key, { ...answer, path, others, whole: new Map(), unchanged: new Map() });
  }

  #form(ready: Ready, encoding: Encoding, isUnchanged: boolean): Form {
    const forms = isUnchanged ? ready.unchanged : ready.whole;
    const known = forms.get(encoding);
    if (known) return known;
    const { body, caching, others } = ready;
    const ifNoneMatch = isUnchanged ? '*' : undefined;
    const accept = encoding === 'identity' ? undefined : encoding;
    const { headers, bytes } = answerWith(body, { accept, ifNoneMatch }, caching);
    const isShort = bytes !== null && bytes.length <= longestText;
    const form = {
      // Node writes each name that it looks at in lower case first.
      headers: [
        ...others,
        ...Object.entries(headers).flatMap(([name, value]) => [name.toLowerCase(), value]),
      ],
      content: isShort ? Buffer.from(bytes).toString('latin1') : bytes,
    };
    forms.set(encoding, form);
    return form;
  }
}
