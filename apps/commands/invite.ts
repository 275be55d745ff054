// npm run invite -- name@host --role admin|staff: prints the link by which somebody makes their account, once.
import { parseArgs } from 'node:util';
import { localLanguage } from '@sites/domain';
import { invitationHours, invite, roles } from '@sites/server';
import { isMade, nameOf, openStore, storePlace } from '@sites/store';
import { told } from './told.ts';

const usage = `npm run invite -- name@host --role ${roles.join('|')}`;

interface Invitation {
  /** Its token stands behind the `#`: no server and no log ever sees it. */
  readonly link: string;
  /** Where it is kept, and what that means where nothing was there before. */
  readonly kept: string;
}

/** Whether a server answers there, whatever it says; one that has just started makes its store for that. */
const answers = (base: string): Promise<boolean> =>
  fetch(`${base}/readyz`, { signal: AbortSignal.timeout(2000) }).then(
    () => true,
    () => false,
  );

/**
 * Invites somebody. Where no store is yet, one is made: the first account may come before the first start. Not so
 * where the server of the link runs already: its store is elsewhere, and the link would open nothing.
 */
export async function invitation(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Invitation> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { role: { type: 'string', default: 'staff' }, new: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [email = ''] = positionals;
  const role = roles.find((one) => one === values.role);
  if (!role || positionals.length !== 1 || !/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(usage);
  const base = env.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${env.PORT ?? 8787}`;
  const place = storePlace(env);
  const isNew = !(await isMade(place));
  if (isNew && !values.new && (await answers(base)) && !(await isMade(place)))
    throw new Error(
      `There is no store at ${nameOf(place)}, but a server answers at ${base}: it keeps its own ` +
        'elsewhere, or none without CONTROLLER_NAME and CONTROLLER_CONTACT. Give both the same ' +
        'settings (DATA_DIR or DATABASE_URL); --new makes a store there all the same.',
    );
  const store = openStore(place);
  try {
    const token = await invite(store, { email, role, by: 'command', now: new Date() });
    return {
      link: `${base}/${localLanguage}/desk/invite#${token}`,
      kept: isNew
        ? `Made a new store at ${nameOf(place)}: the link works on a server with the same settings.`
        : `Kept in ${nameOf(place)}.`,
    };
  } finally {
    await store.close();
  }
}

if (process.argv[1]?.endsWith('invite.ts'))
  await told(async () => {
    const { link, kept } = await invitation(process.argv.slice(2), process.env);
    return `${kept}\nHand this link over; it works once, within ${invitationHours} hours:\n${link}`;
  });
