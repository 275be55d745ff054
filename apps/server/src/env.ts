import type { BlockList } from 'node:net';
import { domainToASCII } from 'node:url';
import { languages, localLanguage } from '@sites/domain';
import { defaultRetentionMonths } from '@sites/enquiry';
import * as v from 'valibot';
import { type Host, readAddresses, readHost } from './hosts.ts';

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'must be a port number'),
  v.transform(Number),
  v.maxValue(65_535, 'must be a port number'),
);
const url = v.pipe(
  v.string(),
  v.check(
    (text) =>
      /^https?:\/\//i.test(text) &&
      URL.canParse(text) &&
      new URL(text).href === `${new URL(text).origin}/`,
    'must be an origin such as https://sites.example, without a path',
  ),
  v.transform((text) => new URL(text).origin),
);
const milliseconds = v.pipe(
  v.string(),
  v.regex(/^\d{1,6}$/, 'must be milliseconds, at most 999999'),
  v.transform(Number),
);
const words = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** Names that are not ASCII are allowed by the form that browsers send. */
const hosts = v.pipe(
  v.string(),
  v.transform((text) =>
    words(text).map((word) => readHost(word.replace(/^[^[:/?#@\\]+/, domainToASCII))),
  ),
  v.check(
    (all) => !all.includes(undefined),
    'must be hosts such as sites.example 192.168.1.5:8787 [::1], without https://',
  ),
  v.transform((all) => all as Host[]),
);
const addresses = v.pipe(
  v.string(),
  v.transform((text) => readAddresses(words(text))),
  v.check(
    (list) => list !== undefined,
    'must be addresses or ranges such as 127.0.0.1 10.0.0.0/8 ::1',
  ),
  v.transform((list) => list as BlockList),
);

const count = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,5}$/, 'must be a whole number from 1'),
  v.transform(Number),
);

const line = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));

const addressOf = (scheme: string, message: string) =>
  v.pipe(
    v.string(),
    v.check((text) => new RegExp(`^${scheme}://.`).test(text) && URL.canParse(text), message),
  );

/** What no line of an error may show. */
const unshown: readonly string[] = ['AUTH_SECRET', 'DATABASE_URL', 'NOTICE_WEBHOOK', 'SMTP_URL'];

const SettingsSchema = v.object({
  PORT: v.optional(port, '8787'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '0.0.0.0'),
  /** Origin that links use, behind a proxy; else the request's own. */
  PUBLIC_URL: v.optional(url),
  /** Hosts besides this machine's own names that requests may come for; without a port, by any. */
  ALLOWED_HOSTS: v.optional(hosts, ''),
  /** Addresses of proxies whose X-Forwarded-Host, -Proto and -For count. */
  TRUST_PROXY: v.optional(addresses, ''),
  /** Sites that may show `/{language}/embed` in a frame, separated by spaces; `*` is any, `none` is none. */
  EMBED_ANCESTORS: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(\*|none|https?:\/\/[^\s;,'"/]+( https?:\/\/[^\s;,'"/]+)*)$/,
        'must be *, none, or origins such as https://a.example https://b.example',
      ),
      v.transform((text) => (text === 'none' ? "'none'" : text)),
    ),
    '*',
  ),
  /** Memory for finished answers, in MB. */
  CACHE_MB: v.optional(count, '24'),
  /** Pages, answers and files that may wait to be made; what is more gets a 503. */
  MAX_WAITING: v.optional(count, '256'),
  /** Open connections; fewer where the system lets a process open fewer files. */
  MAX_CONNECTIONS: v.optional(count, '2000'),
  /** How long `/readyz` says "stopping" before the port closes, so that a balancer sends nobody here any more. */
  DRAIN_MS: v.optional(milliseconds, '1000'),
  LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  /** Folder of the store and its secret; a relative one is below the folder of the repository. */
  DATA_DIR: v.optional(line, 'data'),
  /** A PostgreSQL, which several processes share, instead of a file in `DATA_DIR`. */
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => /^postgres(?:ql)?:\/\/./.test(text) && URL.canParse(text),
        'must be an address such as postgresql://name:password@host/database',
      ),
    ),
  ),
  /** What receipts are signed with: whoever holds it can read the state of every enquiry. */
  AUTH_SECRET: v.optional(v.pipe(v.string(), v.minLength(32, 'must have 32 characters or more'))),
  /** Who answers for what enquiries hold, and how to reach them; without the two nothing can be asked. */
  CONTROLLER_NAME: v.optional(line),
  CONTROLLER_CONTACT: v.optional(line),
  RETENTION_MONTHS: v.optional(
    v.pipe(count, v.maxValue(240, 'must be months, at most 240')),
    String(defaultRetentionMonths),
  ),
  /** Enquiries that one address may send in ten minutes: the guests of a fair share one. */
  ENQUIRIES_PER_ADDRESS: v.optional(count, '60'),
  /** Enquiries that all together may send in a minute. */
  ENQUIRIES_IN_ALL: v.optional(count, '600'),
  /** Who is told of each enquiry: an address that takes JSON, and a mailbox by a mail server. */
  NOTICE_WEBHOOK: v.optional(
    addressOf('https?', 'must be an address such as https://chat.example/hook'),
  ),
  SMTP_URL: v.optional(
    addressOf('smtps?', 'must be an address such as smtps://name:password@host'),
  ),
  /** The language of what they are told. */
  NOTICE_LANGUAGE: v.optional(
    v.picklist(languages, `must be one of ${languages.join(', ')}`),
    localLanguage,
  ),
  NOTICE_FROM: v.optional(line),
  NOTICE_TO: v.optional(line),
  /** Whether it is counted, without who, what visitors look for. */
  DEMAND: v.optional(v.picklist(['on', 'off'], 'must be on or off'), 'on'),
  /** Whether devices keep the site, to show it without network; `off` takes away what they kept. */
  OFFLINE: v.optional(v.picklist(['on', 'off'], 'must be on or off'), 'on'),
});

/** What settings say together. */
const EnvironmentSchema = v.pipe(
  SettingsSchema,
  v.forward(
    v.check(
      (all) => all.DATABASE_URL === undefined || all.AUTH_SECRET !== undefined,
      'is needed with DATABASE_URL, the same for all processes',
    ),
    ['AUTH_SECRET'],
  ),
  v.forward(
    v.check(
      (all) => all.CONTROLLER_NAME !== undefined || all.CONTROLLER_CONTACT === undefined,
      'is needed with CONTROLLER_CONTACT',
    ),
    ['CONTROLLER_NAME'],
  ),
  v.forward(
    v.check(
      (all) => all.CONTROLLER_CONTACT !== undefined || all.CONTROLLER_NAME === undefined,
      'is needed with CONTROLLER_NAME',
    ),
    ['CONTROLLER_CONTACT'],
  ),
  v.forward(
    v.check(
      (all) => all.SMTP_URL === undefined || all.NOTICE_FROM !== undefined,
      'is needed with SMTP_URL',
    ),
    ['NOTICE_FROM'],
  ),
  v.forward(
    v.check(
      (all) => all.SMTP_URL === undefined || all.NOTICE_TO !== undefined,
      'is needed with SMTP_URL',
    ),
    ['NOTICE_TO'],
  ),
);
export type Environment = v.InferOutput<typeof EnvironmentSchema>;

/** The server's settings; throws one readable line per wrong variable. */
export function parseEnvironment(env: Record<string, string | undefined>): Environment {
  const result = v.safeParse(EnvironmentSchema, env);
  if (result.success) return result.output;
  throw new Error(
    result.issues
      .map((issue) => {
        const name = v.getDotPath(issue) ?? '';
        const isShown = env[name] !== undefined && !unshown.includes(name);
        return `${name}${isShown ? `=${env[name]}` : ''}: ${issue.message}`;
      })
      .join('\n'),
  );
}
