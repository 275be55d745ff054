import { resolve } from 'node:path';
import { consentVersion } from '@sites/enquiry';
import { nameOf, openStore } from '@sites/store';
import type { Environment } from '../env.ts';
import { authSecretOf } from './auth-secret.ts';
import type { NoticeSettings } from '../notices/notices.ts';
import type { EnquirySettings } from './settings.ts';

function mailOf({ SMTP_URL, NOTICE_FROM, NOTICE_TO }: Environment): NoticeSettings['mail'] {
  if (SMTP_URL === undefined || NOTICE_FROM === undefined || NOTICE_TO === undefined)
    return undefined;
  return { smtpUrl: SMTP_URL, from: NOTICE_FROM, to: NOTICE_TO };
}

/**
 * Opens what enquiries are kept in, as the settings say. `root` is the folder of the product. Nothing is touched
 * before it is asked for: a store that is away stops no start.
 */
export function openEnquiries(environment: Environment, root: string) {
  const { DATABASE_URL, AUTH_SECRET, CONTROLLER_NAME, CONTROLLER_CONTACT } = environment;
  const dataDir = resolve(root, environment.DATA_DIR);
  const place = DATABASE_URL === undefined ? { dataDir } : { databaseUrl: DATABASE_URL };
  const store = openStore(place);
  const authSecret = authSecretOf(AUTH_SECRET, dataDir);
  const settings: EnquirySettings = {
    store,
    authSecret,
    controller:
      CONTROLLER_NAME !== undefined && CONTROLLER_CONTACT !== undefined
        ? { name: CONTROLLER_NAME, contact: CONTROLLER_CONTACT }
        : null,
    retentionMonths: environment.RETENTION_MONTHS,
    consentVersion,
    perAddress: environment.ENQUIRIES_PER_ADDRESS,
    inAll: environment.ENQUIRIES_IN_ALL,
    now: Date.now,
    notices: {
      language: environment.NOTICE_LANGUAGE,
      webhook: environment.NOTICE_WEBHOOK,
      mail: mailOf(environment),
    },
  };
  return { store, authSecret, settings, keptIn: settings.controller && nameOf(place) };
}
