import * as v from 'valibot';
import { type BoothQueue, startBooth } from './booth-queue.ts';
import { readValue } from './database.ts';

/** What a device knows of its desk without asking: who answers for the contacts, and for how long they are kept. */
const ProfileSchema = v.object({
  controller: v.object({ name: v.string(), contact: v.string() }),
  retentionMonths: v.number(),
});
export type Profile = v.InferOutput<typeof ProfileSchema>;

export interface OpenBooth extends BoothQueue {
  readonly profile: Profile;
}

/** Opens what the device keeps, once its key is there, and goes on sending. */
export async function openBooth(key: CryptoKey): Promise<OpenBooth> {
  const profile = v.parse(ProfileSchema, await readValue(key, 'profile'));
  return { ...(await startBooth(key)), profile };
}
