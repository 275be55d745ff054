import { setTimeout } from 'node:timers/promises';
import { type Acknowledgement, consentVersion } from '@sites/enquiry';
import { nextId } from '@sites/store';

/** What came of a rush. */
export interface Rush {
  /** The receipts that each key was given: one, where all is well. */
  readonly receipts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Attempts that got no receipt and were made again: connections that broke, answers that were thrown away. */
  readonly again: number;
  readonly slowestMs: number;
}

const patienceMs = 10_000;

/** The enquiry of a key: no other has its message. */
const enquiryOf = (key: string) =>
  JSON.stringify({
    name: 'Nguyễn Thị Hòa',
    company: 'Đông Á Wafer',
    country: 'JP',
    contact: { kind: 'email', value: 'hoa@wafer.example' },
    message: key,
    asked: [{ park: 'dong-mai' }],
    language: 'ja',
    link: '',
    consent: { version: consentVersion, given: true },
  });

/** Sends once; undefined where no receipt came. */
async function post(base: string, key: string, mostMs: number): Promise<string | undefined> {
  try {
    const answer = await fetch(`${base}/api/enquiries`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: enquiryOf(key),
      signal: AbortSignal.timeout(mostMs),
    });
    const body = (await answer.json()) as Partial<Acknowledgement> & { readonly code?: string };
    if (answer.status >= 400 && ![409, 429, 503].includes(answer.status))
      throw new Error(`refused: ${answer.status} ${body.code}`);
    return answer.status === 201 ? body.receipt : undefined;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('refused')) throw error;
    return undefined;
  }
}

/**
 * Sends so many enquiries a second to two servers in turn, each until it has its receipt, at the other server when one
 * fails. Every tenth goes to both at the same moment, and of every tenth other the first answer is not waited for.
 */
export async function rush(
  bases: readonly [string, string],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
  halfWay: () => Promise<void>,
): Promise<Rush> {
  const receipts = new Map<string, Set<string>>();
  let again = 0;
  let slowestMs = 0;
  const send = async (nth: number): Promise<void> => {
    const key = nextId();
    const known = new Set<string>();
    receipts.set(key, known);
    const started = performance.now();
    const until = async (first: number, mostMs: number): Promise<void> => {
      for (let tries = 0; ; tries += 1) {
        const base = bases[(first + tries) % 2 === 0 ? 0 : 1];
        const receipt = await post(base, key, tries === 0 ? mostMs : patienceMs);
        if (receipt !== undefined) return void known.add(receipt);
        again += 1;
        await setTimeout(100 + Math.random() * 200);
      }
    };
    if (nth % 10 === 3) await Promise.all([until(0, patienceMs), until(1, patienceMs)]);
    else await until(nth, nth % 10 === 7 ? 1 + Math.random() * 20 : patienceMs);
    slowestMs = Math.max(slowestMs, performance.now() - started);
  };
  const all: Promise<void>[] = [];
  const begun = performance.now();
  for (let nth = 0; nth < perSecond * seconds; nth += 1) {
    await setTimeout(begun + (nth * 1000) / perSecond - performance.now());
    all.push(send(nth));
    if (nth === Math.floor((perSecond * seconds) / 2)) all.push(halfWay());
  }
  await Promise.all(all);
  return { receipts, again, slowestMs };
}
