import type { Device, Waiting } from '@sites/web/queue';
import type { Life } from './host.ts';

type Work = () => readonly Waiting[];
interface Operation {
  readonly tab: Life;
  readonly work: Work;
  readonly resolve: (entries: readonly Waiting[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The disk of a device, as IndexedDB promises it: one transaction after the other, each whole or not at all. The moment
 * when one is committed and that when its page learns of it are two, and a page can end between them.
 */
export class Disk {
  readonly entries = new Map<string, Waiting>();
  readonly operations: Operation[] = [];
  readonly replies: { readonly tab: Life; readonly give: () => void }[] = [];
  /** The next write finds no room. */
  full = false;

  deviceOf(tab: Life): Device {
    const all: Work = () => [...this.entries.values()];
    const ask = (work: Work): Promise<readonly Waiting[]> =>
      new Promise((resolve, reject) => this.operations.push({ tab, work, resolve, reject }));
    return {
      all: () => ask(all),
      change: (step) =>
        ask(() => {
          const { put = [], remove = [] } = step(all());
          if (put.length > 0 && this.full) {
            this.full = false;
            throw new Error('no room');
          }
          for (const id of remove) this.entries.delete(id);
          for (const entry of put) this.entries.set(entry.id, entry);
          return all();
        }),
    };
  }

  /** Runs the oldest transaction; `reached`: whether that of a page which has ended came so far. */
  commit(reached: boolean): void {
    const operation = this.operations.shift();
    if (!operation || (!operation.tab.alive && !reached)) return;
    const { tab, work, resolve, reject } = operation;
    try {
      const entries = work();
      this.replies.push({ tab, give: () => resolve(entries) });
    } catch (error) {
      this.replies.push({ tab, give: () => reject(error as Error) });
    }
  }

  /** A page learns of the oldest transaction that it waits for. */
  reply(): void {
    const reply = this.replies.shift();
    if (reply?.tab.alive) reply.give();
  }
}
