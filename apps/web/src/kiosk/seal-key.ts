import * as v from 'valibot';
import { type SealKey, SealKeySchema } from '@sites/enquiry';

const TermsSchema = v.object({ sealKey: v.nullable(SealKeySchema) });

/** What the desk has enquiries sealed for; null where it takes none, undefined where it cannot be asked. */
export async function askSealKey(): Promise<SealKey | null | undefined> {
  try {
    const answer = await fetch('/api/enquiries/terms', { cache: 'no-store' });
    return answer.ok ? v.parse(TermsSchema, await answer.json()).sealKey : undefined;
  } catch {
    return undefined;
  }
}
