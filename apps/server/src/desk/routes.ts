import type { Atlas, Language } from '@sites/domain';
import { type Store, StoreUnavailable } from '@sites/store';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { requireSameOrigin } from '../enquiries/same-origin.ts';
import type { AccessRule } from '../access.ts';
import { Problem } from '../errors.ts';
import type { Receive } from '../enquiries/reception.ts';
import type { Passwords } from './auth.ts';
import { authRoutes, isHttps } from './auth-routes.ts';
import { boothRoutes } from './booth-routes.ts';
import { cardRoutes } from './card-routes.ts';
import { enquiryRoutes } from './enquiry-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { type DeskRoute, checkRule } from './route.ts';

import { SignIn } from './sign-in.ts';
import { staffRoutes } from './staff-routes.ts';

export interface DeskParts {
  readonly store: Store;
  /** By whose names files are written. */
  readonly atlasIn: (language: Language) => Atlas;
  /** At least 32 characters: what cookies are signed with. */
  readonly secret: () => string;
  readonly now?: () => Date;
  /** Keeps what a booth sends; absent where nobody takes enquiries. */
  readonly receive?: Receive | undefined;
  /** How passwords are kept: by scrypt, where not told. */
  readonly passwords?: Passwords;
}

/** The rules of the desk as the table of all routes writes them. Whoever still sets up codes is staff. */
export const deskRules = (table: readonly DeskRoute[]): Readonly<Record<string, AccessRule>> => ({
  ...Object.fromEntries(
    table.map(({ method, path, rule }) => [
      `${method} ${path}`,
      rule === 'set-up' ? 'staff' : rule,
    ]),
  ),
  // What says that nothing is there.
  ...Object.fromEntries(
    ['/api/desk', '/api/desk/*', '/api/auth', '/api/auth/*'].map((path) => [
      `ALL ${path}`,
      'public',
    ]),
  ),
});

/** Every route of the desk with its rule; nothing else is there below `/api/desk` and `/api/auth`. */
export function deskTable(parts: DeskParts & { readonly signIn: SignIn }): readonly DeskRoute[] {
  const all = { now: () => new Date(), ...parts };
  return [
    ...authRoutes(all),
    ...enquiryRoutes(all),
    ...cardRoutes(all),
    ...boothRoutes(all),
    ...exportRoutes(all),
    ...staffRoutes(all),
  ];
}

const unavailable = () =>
  new Problem(503, 'store', 'The desk cannot reach its store now.', {
    headers: { 'Retry-After': '30' },
  });

/** Nothing of the desk is kept by a browser or a proxy, or read by another site. */
function sealed(answer: Response): Response {
  answer.headers.set('Cache-Control', 'no-store');
  answer.headers.set('Referrer-Policy', 'no-referrer');
  return answer;
}

/** The desk: `/api/auth/*`, `/api/desk/*`, and the cards of enquiries. */
export function deskRoutes(parts: DeskParts): Hono {
  const signIn = new SignIn(parts.store, parts.secret, parts.passwords);
  const desk = new Hono();
  const answer = (route: DeskRoute) => async (c: Context) => {
    requireSameOrigin(c);
    try {
      const person =
        route.rule === 'public' ? undefined : await signIn.person(isHttps(c), c.req.raw.headers);
      checkRule(route.rule, person);
      return sealed(await route.answer(c, person));
    } catch (error) {
      if (error instanceof StoreUnavailable) throw unavailable();
      throw error;
    }
  };
  for (const route of deskTable({ ...parts, signIn }))
    desk.on(route.method, route.path, answer(route));
  const nothing = () => {
    throw new Problem(404, 'not-found', 'There is nothing at this address.');
  };
  return desk
    .all('/api/desk', nothing)
    .all('/api/desk/*', nothing)
    .all('/api/auth', nothing)
    .all('/api/auth/*', nothing);
}
