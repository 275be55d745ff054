import { createHmac } from 'node:crypto';
import type { Store } from '@sites/store';
import type { Context } from 'hono';
import type { SignIn } from './sign-in.ts';

/** Why somebody was not let in, as far as the audit tells. */
type Why = 'password' | 'code' | 'revoked' | 'unknown' | 'invitation';

/** The cookie of a sign-in that waits for its code, of both kinds of sites; its value is signed. */
const challenge = /(?:^|;\s*)(?:__Secure-)?desk\.two_factor=([^;]*)\.[^.;]*/;

/** Writes sign-ins that were refused into the audit: never a password or a code, nor an address that was typed. */
export function refusalsOf({
  store,
  signIn,
  secret,
  now,
}: {
  store: Store;
  signIn: SignIn;
  secret: () => string;
  now: () => Date;
}) {
  const note = (who: string, why: Why): Promise<void> => {
    const at = now().toISOString();
    return store.audit.add({ at, who, action: 'staff.refused', subject: who, after: { why } });
  };
  /** What was typed in the place of an address: the same each time, and nobody can read it back. */
  const tried = (typed: string): string => {
    const mark = createHmac('sha256', secret()).update(`tried ${typed}`).digest('base64url');
    return `tried-${mark.slice(0, 12)}`;
  };
  return {
    ofAccount: (id: string) => note(id, 'password'),
    async ofPassword(email: string, isHttps: boolean): Promise<void> {
      const user = await signIn.use(isHttps, async (auth) => {
        const { internalAdapter } = await auth.$context;
        return (await internalAdapter.findUserByEmail(email))?.user;
      });
      if (!user) return note(tried(email), 'unknown');
      const isRevoked = 'isRevoked' in user && Boolean(user.isRevoked);
      return note(user.id, isRevoked ? 'revoked' : 'password');
    },
    /** A code without a sign-in that waits for one is nobody's. */
    async ofCode(c: Context, isHttps: boolean): Promise<void> {
      const person = await signIn.person(isHttps, c.req.raw.headers);
      const [, waiting] = challenge.exec(c.req.header('Cookie') ?? '') ?? [];
      const id =
        person?.id ??
        (waiting &&
          (await signIn.use(isHttps, async (auth) => {
            const { internalAdapter } = await auth.$context;
            return (await internalAdapter.findVerificationValue(waiting))?.value;
          })));
      if (id) await note(id, 'code');
    },
    /** `email`: of an invitation that has ended. */
    ofInvitation: (token: string, email: string | undefined) =>
      note(email ?? tried(token), 'invitation'),
  };
}
