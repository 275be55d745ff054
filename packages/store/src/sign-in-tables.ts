import type { StoreKind } from './opening.ts';

/** better-auth writes times and yes-or-no as each database has them. */
const types: Readonly<Record<StoreKind, { readonly when: string; readonly flag: string }>> = {
  sqlite: { when: 'date', flag: 'integer' },
  postgres: { when: 'timestamptz', flag: 'boolean' },
};

/**
 * The tables of sign-in, as better-auth 1.7 asks for them (`better-auth/db/migration` wrote them once; a later release
 * that wants more gets a step of its own), and invitations.
 */
export function signInTables(kind: StoreKind): readonly string[] {
  const { when, flag } = types[kind];
  return [
    `create table auth_users (
      "id" text primary key,
      "name" text not null,
      "email" text not null unique,
      "emailVerified" ${flag} not null,
      "image" text,
      "createdAt" ${when} not null,
      "updatedAt" ${when} not null,
      "twoFactorEnabled" ${flag},
      "role" text not null,
      "isRevoked" ${flag} not null
    )`,
    `create table auth_sessions (
      "id" text primary key,
      "expiresAt" ${when} not null,
      "token" text not null unique,
      "createdAt" ${when} not null,
      "updatedAt" ${when} not null,
      "ipAddress" text,
      "userAgent" text,
      "userId" text not null references auth_users ("id") on delete cascade
    )`,
    'create index auth_sessions_user on auth_sessions ("userId")',
    `create table auth_accounts (
      "id" text primary key,
      "accountId" text not null,
      "providerId" text not null,
      "userId" text not null references auth_users ("id") on delete cascade,
      "accessToken" text,
      "refreshToken" text,
      "idToken" text,
      "accessTokenExpiresAt" ${when},
      "refreshTokenExpiresAt" ${when},
      "scope" text,
      "password" text,
      "createdAt" ${when} not null,
      "updatedAt" ${when} not null
    )`,
    'create index auth_accounts_user on auth_accounts ("userId")',
    `create table auth_verifications (
      "id" text primary key,
      "identifier" text not null,
      "value" text not null,
      "expiresAt" ${when} not null,
      "createdAt" ${when} not null,
      "updatedAt" ${when} not null
    )`,
    'create index auth_verifications_identifier on auth_verifications ("identifier")',
    `create table auth_two_factors (
      "id" text primary key,
      "secret" text not null,
      "backupCodes" text not null,
      "userId" text not null references auth_users ("id") on delete cascade,
      "verified" ${flag},
      "failedVerificationCount" integer,
      "lockedUntil" ${when}
    )`,
    'create index auth_two_factors_user on auth_two_factors ("userId")',
    `create table invitations (
      hash text primary key,
      email text not null,
      role text not null,
      expires_at text not null
    )`,
  ];
}
