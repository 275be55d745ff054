import type { Store } from '@sites/store';
import type { Auth, Passwords } from './auth.ts';
import type { Role } from './roles.ts';

/** A member of staff who is signed in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Whether a code of a device is asked for besides the password. */
  readonly hasTotp: boolean;
}

/** Sign-in over whichever database the store has open, for sites reached with and without https. */
export class SignIn {
  readonly #store: Store;
  readonly #secret: () => string;
  readonly #passwords: Passwords | undefined;
  readonly #made = new WeakMap<object, Map<boolean, Auth>>();

  constructor(store: Store, secret: () => string, passwords?: Passwords) {
    this.#store = store;
    this.#secret = secret;
    this.#passwords = passwords;
  }

  use<T>(isHttps: boolean, work: (auth: Auth) => Promise<T>): Promise<T> {
    return this.#store.use(async (db, kind) => {
      // Only here: a server at whose desk nobody works does without.
      const { createAuth } = await import('./auth.ts');
      const made = this.#made.get(db) ?? new Map<boolean, Auth>();
      this.#made.set(db, made);
      const parts = { db, kind, secret: this.#secret(), isHttps, passwords: this.#passwords };
      const auth = made.get(isHttps) ?? createAuth(parts);
      made.set(isHttps, auth);
      return work(auth);
    });
  }

  /** Who sends these headers; undefined where nobody is signed in by them. */
  person(isHttps: boolean, headers: Headers): Promise<Person | undefined> {
    // Strangers cost the store nothing.
    if (!headers.get('Cookie')?.includes('desk.session_token=')) return Promise.resolve(undefined);
    return this.use(isHttps, async (auth) => {
      const found = await auth.api.getSession({ headers });
      if (!found || found.user.isRevoked) return undefined;
      const { id, name, email, role, twoFactorEnabled } = found.user;
      return {
        id,
        name,
        email,
        role: role === 'admin' ? 'admin' : 'staff',
        hasTotp: twoFactorEnabled === true,
      };
    });
  }
}
