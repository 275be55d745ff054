import { contractHost } from './contract-host.ts';
import { storeHosts } from './store-host.ts';
import { type Tally, tryFairDays, trySchedules } from './trial.ts';

/** A share of the schedules: so many, from this seed on. */
export interface Share {
  readonly isFair: boolean;
  readonly runs: number;
  readonly seed: number;
}
/** What a worker says: a tally after each batch, or the schedule that broke something. */
export type Report = { readonly tally: Tally } | { readonly failure: string };

/** Small, so that progress is seen. */
const batch = 500;

const report = (said: Report): Promise<void> =>
  new Promise((resolve) => process.send?.(said, () => resolve()));

/** The real server takes ten times as long as its contract: one batch of so many goes there. */
const realEach = 10;

process.once('message', async ({ isFair, runs, seed }: Share) => {
  const { make, close } = await storeHosts();
  for (let done = 0; done < runs; done += batch) {
    const isReal = (done / batch) % realEach === 0;
    const size = Math.min(batch, runs - done);
    try {
      const tally = await (isFair ? tryFairDays : trySchedules)(
        isReal ? make : contractHost,
        size,
        seed + done,
      );
      await report({ tally: { ...tally, ofRealServer: isReal ? size : 0 } });
    } catch (error) {
      const { message, cause } = error instanceof Error ? error : new Error(String(error));
      await report({ failure: cause instanceof Error ? `${message}\n${cause.message}` : message });
      break;
    }
  }
  await close();
  process.disconnect();
});
