import type { Opening } from './opening.ts';

/** Somebody who may make an account, as long as it holds. */
interface Invitation {
  /** Of the token, which only the link knows. */
  readonly hash: string;
  readonly email: string;
  readonly role: string;
  /** ISO time. */
  readonly expiresAt: string;
}

/** Invitations to the desk. */
export interface Invitations {
  /** The newest one of an address is the one that counts. */
  add(invitation: Invitation): Promise<void>;
  /** Uses an invitation up; whoever takes it looks whether its time is over. */
  take(hash: string): Promise<Invitation | undefined>;
}

export const invitationsOf = (opening: Opening): Invitations => ({
  add: ({ hash, email, role, expiresAt }) =>
    opening.write(async (db) => {
      await db.deleteFrom('invitations').where('email', '=', email).execute();
      await db
        .insertInto('invitations')
        .values({ hash, email, role, expires_at: expiresAt })
        .execute();
    }),
  take: (hash) =>
    opening.write(async (db) => {
      const [row] = await db
        .deleteFrom('invitations')
        .where('hash', '=', hash)
        .returningAll()
        .execute();
      return row && { hash, email: row.email, role: row.role, expiresAt: row.expires_at };
    }),
});
