import * as v from 'valibot';
import { consentVersion, type SealKey, SealKeySchema } from '@sites/enquiry';

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
  /** What kiosks seal enquiries for; null where the desk opens none. */
  readonly sealKey: SealKey | null;
  /** Whether the desk cannot store anything at present. */
  readonly isStoreAway: boolean;
  /** When the desk gave them, where it does not answer now. */
  readonly keptAt?: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isInteger(value);

function readController(value: unknown): Controller | null {
  const { name, contact } = (value ?? {}) as { name?: unknown; contact?: unknown };
  return isText(name) && isText(contact) ? { name, contact } : null;
}

/** Terms as the server gives them, or as they were kept; undefined where they are not as expected. */
function readTerms(sent: unknown): Terms | undefined {
  const terms = (sent ?? {}) as Record<string, unknown>;
  const { consentVersion: version, retentionMonths, controller, sealKey, reason } = terms;
  if (!isCount(version) || !isCount(retentionMonths)) return undefined;
  const key = v.safeParse(SealKeySchema, sealKey);
  return {
    consentVersion: version,
    retentionMonths,
    controller: readController(controller),
    sealKey: key.success ? key.output : null,
    isStoreAway: reason === 'store',
  };
}

/** Where the device keeps the last terms; they are of nobody, and outlive the visitors of a kiosk. */
export const termsName = 'terms';

function keepTerms(terms: Terms): void {
  try {
    const kept = { ...terms, keptAt: new Date().toISOString() };
    window.localStorage.setItem(termsName, JSON.stringify(kept));
  } catch {
    // Without storage the form needs the network.
  }
}

function lastTerms(): Terms | undefined {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(termsName) ?? 'null');
    const { keptAt } = (kept ?? {}) as { keptAt?: unknown };
    const terms = readTerms(kept);
    return terms && isText(keptAt) && !Number.isNaN(Date.parse(keptAt))
      ? { ...terms, keptAt }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The terms that a page drawn without network was kept with. */
function termsOfShell(): Terms | undefined {
  const { shell, months, name, contact, compiled } = document.documentElement.dataset;
  if (!shell) return undefined;
  return {
    consentVersion,
    retentionMonths: Number(months),
    controller: readController({ name, contact }),
    sealKey: null,
    isStoreAway: false,
    ...(compiled && { keptAt: compiled }),
  };
}

/**
 * The terms to go by where the server does not answer: those that it gave last, or those of the release. What is agreed
 * to is the text of this page, whatever version was in force then: the server tells whether it still is.
 */
export function termsOfDevice(): Terms | undefined {
  const terms = lastTerms() ?? termsOfShell();
  return terms && { ...terms, consentVersion };
}

/** Asks the server for its terms and keeps them; throws where it does not answer, or not as expected. */
export async function askTerms(signal: AbortSignal | null = null): Promise<Terms> {
  const answer = await fetch('/api/enquiries/terms', { cache: 'no-store', signal });
  if (!answer.ok) throw new Error(`the terms could not be had: ${answer.status}`);
  const terms = readTerms(await answer.json());
  if (!terms) throw new Error('the terms are not as expected');
  keepTerms(terms);
  return terms;
}
