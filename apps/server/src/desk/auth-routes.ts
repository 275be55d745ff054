import { passwordLengths } from '@sites/enquiry';
import type { Store } from '@sites/store';
import type { Context } from 'hono';
import * as v from 'valibot';
import { Problem } from '../errors.ts';
import { clientOf } from '../load/client.ts';
import { readBackupCode } from './backup-codes.ts';
import { forgetEnded, takeInvitation } from './people.ts';
import { type DeskRoute, get, openPost, post } from './route.ts';
import { refusalsOf } from './refusals.ts';
import type { SignIn } from './sign-in.ts';
import { Tries, signInLimits } from './sign-in-limits.ts';

const nothing = v.strictObject({});
const email = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(254),
  v.regex(/^[^\s@]+@[^\s@]+$/),
);
/** A password that somebody has; what a new one must be is said below. */
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(passwordLengths.most));
const newPassword = v.pipe(
  v.string(),
  v.minLength(passwordLengths.least),
  v.maxLength(passwordLengths.most),
);
/** Apps show it in two groups; Japanese keyboards write it wide. */
const code = v.pipe(
  v.string(),
  v.transform((typed) => typed.normalize('NFKC').replace(/\s/g, '')),
  v.regex(/^\d{6}$/),
);
const backupCode = v.pipe(
  v.string(),
  v.maxLength(64),
  v.transform(readBackupCode),
  v.regex(/^[\w-]{8,24}$/),
);
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));

export const isHttps = (c: Context): boolean => new URL(c.req.url).protocol === 'https:';

/** What better-auth refuses, in our words; the rest is a wrong password or code. */
const refusals: Readonly<Record<string, readonly [Problem['status'], string, string]>> = {
  INVALID_CODE: [401, 'wrong-code', 'The code is wrong.'],
  INVALID_BACKUP_CODE: [401, 'wrong-code', 'The code is wrong.'],
  INVALID_TWO_FACTOR_COOKIE: [401, 'start-again', 'Sign in with the password again.'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: [401, 'start-again', 'Sign in with the password again.'],
  ACCOUNT_TEMPORARILY_LOCKED: [429, 'too-many', 'There were too many wrong codes; wait a while.'],
  TOTP_ALREADY_ENABLED: [409, 'totp-on', 'Codes of a device are asked for already.'],
  TOTP_NOT_ENABLED: [409, 'totp-off', 'No device was set up.'],
};

interface Passed {
  /** What better-auth answers. */
  readonly body: Readonly<Record<string, unknown>>;
  /** An answer of ours that sets the same cookies. */
  readonly answer: (body: unknown) => Response;
}

/** Hands a request that has been read on to better-auth: of what the browser sent it sees the cookies alone. */
async function pass(
  signIn: SignIn,
  c: Context,
  path: string,
  sent: Readonly<Record<string, unknown>>,
): Promise<Passed> {
  const headers = new Headers({ 'Content-Type': 'application/json' });
  const cookie = c.req.header('Cookie');
  if (cookie) headers.set('Cookie', cookie);
  const origin = isHttps(c) ? 'https://desk.invalid' : 'http://desk.invalid';
  const request = new Request(`${origin}/api/auth/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(sent),
  });
  const response = await signIn.use(isHttps(c), (auth) => auth.handler(request));
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (response.status >= 500) throw new Error(`better-auth answered ${response.status}`);
  if (!response.ok) {
    const [status, ours, detail] = refusals[String(body['code'])] ?? [
      401,
      'wrong',
      'The address or the password is wrong.',
    ];
    throw new Problem(status, ours, detail);
  }
  return {
    body,
    answer: (own) => {
      const answer = Response.json(own);
      for (const one of response.headers.getSetCookie()) answer.headers.append('Set-Cookie', one);
      return answer;
    },
  };
}

const idOf = (body: Passed['body']): string | undefined => {
  const user = body['user'];
  return user && typeof user === 'object' && 'id' in user ? String(user.id) : undefined;
};

/** Sign-in, codes of a device, passwords and invitations. What better-auth offers besides is not there. */
export function authRoutes({
  store,
  signIn,
  secret,
  now,
}: {
  store: Store;
  signIn: SignIn;
  secret: () => string;
  now: () => Date;
}): DeskRoute[] {
  const refusals = refusalsOf({ store, signIn, secret, now });
  const byAddress = new Tries(signInLimits.address);
  const byAccount = new Tries(signInLimits.account);
  const took = async (who: string | undefined, action: string): Promise<void> => {
    if (who) await store.audit.add({ at: now().toISOString(), who, action, subject: who });
  };
  /** Tells the audit of what is refused, where it was a wrong password or code. */
  const noted = async <T>(work: Promise<T>, note: () => Promise<void>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const codes = ['wrong', 'wrong-code', 'too-many'];
      if (error instanceof Problem && codes.includes(error.code)) await note();
      throw error;
    }
  };
  const withCode = (path: string, schema: v.GenericSchema<unknown, { code: string }>) =>
    openPost(`/api/auth/${path}`, schema, async (body, c) => {
      byAddress.take(clientOf(c));
      const passed = await noted(pass(signIn, c, path, body), () => refusals.ofCode(c, isHttps(c)));
      await took(idOf(passed.body), 'staff.sign-in');
      return passed.answer({ next: 'desk' });
    });
  return [
    openPost('/api/auth/sign-in', v.strictObject({ email, password }), async (body, c) => {
      byAddress.take(clientOf(c));
      byAccount.take(body.email);
      const passed = await noted(pass(signIn, c, 'sign-in/email', body), () =>
        refusals.ofPassword(body.email, isHttps(c)),
      );
      byAccount.forgive(body.email);
      await signIn.use(isHttps(c), forgetEnded);
      const needsCode = passed.body['twoFactorRedirect'] === true;
      if (!needsCode) await took(idOf(passed.body), 'staff.sign-in');
      return passed.answer({ next: needsCode ? 'code' : 'desk' });
    }),
    withCode('two-factor/verify-totp', v.strictObject({ code })),
    withCode('two-factor/verify-backup-code', v.strictObject({ code: backupCode })),
    openPost('/api/auth/sign-out', nothing, async (body, c) =>
      (await pass(signIn, c, 'sign-out', body)).answer({}),
    ),
    openPost(
      '/api/auth/join',
      v.strictObject({
        token: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
        name,
        password: newPassword,
      }),
      async (body, c) => {
        byAddress.take(clientOf(c));
        await signIn.use(isHttps(c), (auth) =>
          takeInvitation(store, auth, {
            ...body,
            now: now(),
            refused: (email) => refusals.ofInvitation(body.token, email),
          }),
        );
        return {};
      },
    ),
    // Whoever opens the page asks this first: strangers hear that they are some.
    {
      method: 'GET',
      path: '/api/auth/who',
      rule: 'public',
      answer: async (c) => {
        const person = await signIn.person(isHttps(c), c.req.raw.headers);
        return Response.json({ person: person ?? null });
      },
    },
    get('/api/desk/me', 'set-up', async (person) => person),
    post(
      '/api/auth/two-factor/enable',
      'set-up',
      v.strictObject({ password }),
      async (body, person, c) => {
        byAccount.take(person.email);
        const passed = await noted(pass(signIn, c, 'two-factor/enable', body), () =>
          refusals.ofAccount(person.id),
        );
        byAccount.forgive(person.email);
        const { totpURI, backupCodes } = passed.body;
        return passed.answer({ uri: totpURI, backupCodes });
      },
    ),
    post(
      '/api/auth/two-factor/disable',
      'staff',
      v.strictObject({ password }),
      async (body, person, c) => {
        if (person.role === 'admin')
          throw new Problem(403, 'totp-required', 'An admin always has codes of a device.');
        byAccount.take(person.email);
        const passed = await noted(pass(signIn, c, 'two-factor/disable', body), () =>
          refusals.ofAccount(person.id),
        );
        byAccount.forgive(person.email);
        await took(person.id, 'staff.totp-off');
        return passed.answer({});
      },
    ),
    post(
      '/api/auth/change-password',
      'set-up',
      v.strictObject({ currentPassword: password, newPassword }),
      async (body, person, c) => {
        byAccount.take(person.email);
        const changed = pass(signIn, c, 'change-password', { ...body, revokeOtherSessions: true });
        const passed = await noted(changed, () => refusals.ofAccount(person.id));
        byAccount.forgive(person.email);
        await took(person.id, 'staff.password');
        return passed.answer({});
      },
    ),
    post('/api/auth/sign-out-others', 'set-up', nothing, async (body, person, c) => {
      const passed = await pass(signIn, c, 'revoke-other-sessions', body);
      await took(person.id, 'staff.sign-out-others');
      return passed.answer({});
    }),
  ];
}
