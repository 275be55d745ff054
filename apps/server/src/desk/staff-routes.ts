import type { Store } from '@sites/store';
import * as v from 'valibot';
import { Problem } from '../errors.ts';
import { isHttps } from './auth-routes.ts';
import { roles } from './roles.ts';
import { invite, members, setRevoked } from './people.ts';
import { type DeskRoute, get, post } from './route.ts';
import type { SignIn } from './sign-in.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email());

/** Who works at the desk, what they did, and what visitors wanted. */
export function staffRoutes({
  store,
  signIn,
  now,
}: {
  store: Store;
  signIn: SignIn;
  now: () => Date;
}): DeskRoute[] {
  return [
    // Names alone: an enquiry is given to somebody, and its history tells who.
    get('/api/desk/colleagues', 'staff', async (_person, c) => {
      const all = await signIn.use(isHttps(c), members);
      return all.map(({ id: who, name, isRevoked }) => ({ id: who, name, isRevoked }));
    }),
    get('/api/desk/demand', 'staff', () => store.demand.weekly()),
    get('/api/desk/staff', 'admin', (_person, c) => signIn.use(isHttps(c), members)),
    post(
      '/api/desk/staff/invite',
      'admin',
      v.strictObject({ email, role: v.picklist(roles) }),
      async (body, person) => ({
        token: await invite(store, { ...body, by: person.id, now: now() }),
      }),
    ),
    post(
      '/api/desk/staff/revoke',
      'admin',
      v.strictObject({ id, isRevoked: v.boolean() }),
      async (body, person, c) => {
        if (body.id === person.id)
          throw new Problem(409, 'oneself', 'Another admin can send you away, you cannot.');
        await signIn.use(isHttps(c), (auth) =>
          setRevoked(store, auth, { ...body, by: person.id, at: now().toISOString() }),
        );
        return {};
      },
    ),
    post(
      '/api/desk/audit',
      'admin',
      v.strictObject({
        subject: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(254))),
        who: v.exactOptional(id),
        cursor: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
      }),
      (query) => store.audit.list(query),
    ),
  ];
}
