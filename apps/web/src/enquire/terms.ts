import { consentVersion } from '@sites/enquiry';

/** Who answers for what an enquiry holds. */
export interface Controller {
  readonly name: string;
  readonly contact: string;
}

/** On which terms enquiries are taken now. */
export interface Terms {
  readonly consentVersion: number;
  readonly retentionMonths: number;
  readonly controller: Controller | null;
  /** Whether the desk cannot store anything at present. */
  readonly isStoreAway: boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isInteger(value);

function readController(value: unknown): Controller | null {
  const { name, contact } = (value ?? {}) as { name?: unknown; contact?: unknown };
  return isText(name) && isText(contact) ? { name, contact } : null;
}

/**
 * The terms that the device keeps with the site, where it shows this page without network: those of the release, whose
 * consent the server refuses once it has changed.
 */
export function termsOfDevice(): Terms | undefined {
  const { shell, months, name, contact } = document.documentElement.dataset;
  if (!shell) return undefined;
  return {
    consentVersion,
    retentionMonths: Number(months),
    controller: readController({ name, contact }),
    isStoreAway: false,
  };
}

/** Asks the server for its terms; throws where it does not answer, or not as expected. */
export async function askTerms(): Promise<Terms> {
  const answer = await fetch('/api/enquiries/terms', { cache: 'no-store' });
  if (!answer.ok) throw new Error(`the terms could not be had: ${answer.status}`);
  const { consentVersion, retentionMonths, controller, reason } = (await answer.json()) as Record<
    string,
    unknown
  >;
  if (!isCount(consentVersion) || !isCount(retentionMonths))
    throw new Error('the terms are not as expected');
  return {
    consentVersion,
    retentionMonths,
    controller: readController(controller),
    isStoreAway: reason === 'store',
  };
}
