import { createHash, randomBytes } from 'node:crypto';
import type { Store } from '@sites/store';
import { Problem } from '../errors.ts';
import type { Auth } from './auth.ts';
import { type Role, roles } from './roles.ts';

/** How long the link of an invitation works. */
export const invitationHours = 72;

/** A member of staff as admins see them. */
interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly hasTotp: boolean;
  readonly isRevoked: boolean;
  readonly since: string;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Makes an invitation; the token is known to its link alone. */
export async function invite(
  store: Store,
  { email, role, by, now }: { email: string; role: Role; by: string; now: Date },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await store.invitations.add({
    hash: hashOf(token),
    email: email.toLowerCase(),
    role,
    expiresAt: new Date(now.getTime() + invitationHours * 3_600_000).toISOString(),
  });
  const at = now.toISOString();
  await store.audit.add({
    at,
    who: by,
    action: 'staff.invite',
    subject: email.toLowerCase(),
    after: { role },
  });
  return token;
}

/** An account with a password. */
async function createPerson(
  auth: Auth,
  { email, name, role, hash }: { email: string; name: string; role: Role; hash: string },
): Promise<{ readonly id: string }> {
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.createUser(
    { email, name, emailVerified: true, role, isRevoked: false },
    { method: 'email-password' },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: hash,
  });
  return user;
}

/**
 * Makes the account of an invitation, once. Somebody who has one gets its new password and role, is let in again, and
 * sets up codes anew: this is also how a lost password or device is mended.
 */
export async function takeInvitation(
  store: Store,
  auth: Auth,
  {
    token,
    name,
    password,
    now,
    refused,
  }: {
    token: string;
    name: string;
    password: string;
    now: Date;
    /** Told of an invitation that lets nobody in; its address where it has only ended. */
    refused: (email: string | undefined) => Promise<void>;
  },
): Promise<void> {
  const at = now.toISOString();
  const invitation = await store.invitations.take(hashOf(token));
  if (!invitation || invitation.expiresAt <= at) {
    await refused(invitation?.email);
    throw new Problem(404, 'no-invitation', 'This invitation was used, has ended, or never was.');
  }
  const { internalAdapter, password: passwords, adapter } = await auth.$context;
  const role = roles.find((one) => one === invitation.role) ?? 'staff';
  const hash = await passwords.hash(password);
  const known = (await internalAdapter.findUserByEmail(invitation.email))?.user;
  if (known) {
    await internalAdapter.deleteUserSessions(known.id);
    await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: known.id }] });
    await internalAdapter.updatePassword(known.id, hash);
    const anew = { name, role, isRevoked: false, twoFactorEnabled: false };
    await internalAdapter.updateUser(known.id, anew);
  }
  const { id } = known ?? (await createPerson(auth, { email: invitation.email, name, role, hash }));
  await store.audit.add({ at, who: id, action: 'staff.join', subject: id, after: { role } });
}

/** Everybody who has or had an account. */
export async function members(auth: Auth): Promise<Member[]> {
  const { adapter } = await auth.$context;
  const users = await adapter.findMany<Record<string, unknown>>({
    model: 'user',
    sortBy: { field: 'name', direction: 'asc' },
    limit: 1000,
  });
  return users.map((user) => ({
    id: String(user['id']),
    name: String(user['name']),
    email: String(user['email']),
    role: user['role'] === 'admin' ? 'admin' : 'staff',
    hasTotp: user['twoFactorEnabled'] === true,
    isRevoked: user['isRevoked'] === true,
    since: new Date(user['createdAt'] as string | Date).toISOString(),
  }));
}

/** Drops sessions and challenges whose time is over: nobody can use them, and they tell who was here by what. */
export async function forgetEnded(auth: Auth): Promise<void> {
  const { adapter } = await auth.$context;
  const where = [{ field: 'expiresAt', operator: 'lt' as const, value: new Date() }];
  await adapter.deleteMany({ model: 'session', where });
  await adapter.deleteMany({ model: 'verification', where });
}

/** Sends somebody away, or lets them in again. What they had open is closed at once. */
export async function setRevoked(
  store: Store,
  auth: Auth,
  { id, isRevoked, by, at }: { id: string; isRevoked: boolean; by: string; at: string },
): Promise<void> {
  const { internalAdapter } = await auth.$context;
  if (!(await internalAdapter.findUserById(id)))
    throw new Problem(404, 'no-member', 'There is no such member of staff.');
  await internalAdapter.updateUser(id, { isRevoked });
  if (isRevoked) await internalAdapter.deleteUserSessions(id);
  const action = isRevoked ? 'staff.revoke' : 'staff.restore';
  await store.audit.add({ at, who: by, action, subject: id });
}
