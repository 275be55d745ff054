import { passwordLengths } from '@sites/enquiry';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Kysely } from 'kysely';
import { makeBackupCodes } from './backup-codes.ts';

/** A working day: whoever comes back on the next one signs in again. */
const sessionSeconds = 12 * 60 * 60;

/** How passwords are kept. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(sent: { readonly hash: string; readonly password: string }): Promise<boolean>;
}

interface AuthParts {
  // What is behind it is the store's own affair.
  // oxlint-disable-next-line no-explicit-any
  readonly db: Kysely<any>;
  readonly kind: 'sqlite' | 'postgres';
  readonly secret: string;
  /** Whether the site is reached by https: cookies then travel by nothing else. */
  readonly isHttps: boolean;
  /** By scrypt, where not told. */
  readonly passwords?: Passwords | undefined;
}

/**
 * Sign-in over the tables of the store. Requests reach it only through `auth-routes.ts`, which takes care of origin,
 * shape and rate; accounts are made by invitation alone.
 */
export const createAuth = ({ db, kind, secret, isHttps, passwords }: AuthParts) =>
  betterAuth({
    appName: 'Quảng Ninh Sites',
    // Nothing is ever made of it: no mail is sent, nobody is sent on.
    baseURL: isHttps ? 'https://desk.invalid' : 'http://desk.invalid',
    basePath: '/api/auth',
    secret,
    database: { db, type: kind },
    telemetry: { enabled: false },
    // Its lines name who signs in.
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLengths.least,
      maxPasswordLength: passwordLengths.most,
      ...(passwords && { password: passwords }),
    },
    user: {
      modelName: 'auth_users',
      additionalFields: {
        role: { type: 'string', required: true, defaultValue: 'staff', input: false },
        isRevoked: { type: 'boolean', required: true, defaultValue: false, input: false },
      },
    },
    session: {
      modelName: 'auth_sessions',
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'auth_accounts', accountLinking: { enabled: false } },
    verification: { modelName: 'auth_verifications' },
    // By address and account, in `sign-in-limits.ts`.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'desk',
      useSecureCookies: isHttps,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/api' },
      ipAddress: { disableIpTracking: true },
      // `requireSameOrigin` has looked already, by the address that proxies let through.
      disableCSRFCheck: true,
      disableOriginCheck: true,
      database: { validateSchema: false },
    },
    plugins: [
      twoFactor({
        schema: { twoFactor: { modelName: 'auth_two_factors' } },
        backupCodeOptions: { customBackupCodesGenerate: makeBackupCodes },
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          // Whoever was sent away gets no session, whatever they still know.
          before: async ({ userId }, context) => {
            const user = await context?.context.internalAdapter.findUserById(userId);
            return !(user && 'isRevoked' in user && user.isRevoked === true) && user !== null;
          },
        },
      },
    },
  });

export type Auth = ReturnType<typeof createAuth>;
