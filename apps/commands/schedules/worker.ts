import { contractHost } from './contract-host.ts';
import { type Tally, trySchedules } from './trial.ts';

/** A share of the schedules: so many, from this seed on. */
export interface Share {
  readonly runs: number;
  readonly seed: number;
}
/** What a worker says: a tally after each batch, or the schedule that broke something. */
export type Report = { readonly tally: Tally } | { readonly failure: string };

/** Small, so that progress is seen. */
const batch = 500;

const report = (said: Report): Promise<void> =>
  new Promise((resolve) => process.send?.(said, () => resolve()));

process.once('message', async ({ runs, seed }: Share) => {
  for (let done = 0; done < runs; done += batch)
    try {
      const tally = await trySchedules(contractHost, Math.min(batch, runs - done), seed + done);
      await report({ tally });
    } catch (error) {
      await report({ failure: error instanceof Error ? error.message : String(error) });
      break;
    }
  process.disconnect();
});
