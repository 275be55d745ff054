// npm run invite -- name@host --role admin|staff: prints the link by which somebody makes their account, once.
import { parseArgs } from 'node:util';
import { localLanguage } from '@sites/domain';
import { invitationHours, invite, roles } from '@sites/server';
import { openStore, storePlace } from '@sites/store';
import { told } from './told.ts';

const usage = `npm run invite -- name@host --role ${roles.join('|')}`;

/** The link of an invitation, its token behind the `#`: no server and no log ever sees it. */
export async function invitationLink(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { role: { type: 'string', default: 'staff' } },
    allowPositionals: true,
  });
  const [email = ''] = positionals;
  const role = roles.find((one) => one === values.role);
  if (!role || positionals.length !== 1 || !/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(usage);
  const store = openStore(storePlace(env));
  try {
    const token = await invite(store, { email, role, by: 'command', now: new Date() });
    const base = env.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${env.PORT ?? 8787}`;
    return `${base}/${localLanguage}/desk/invite#${token}`;
  } finally {
    await store.close();
  }
}

if (process.argv[1]?.endsWith('invite.ts'))
  await told(async () => {
    const link = await invitationLink(process.argv.slice(2), process.env);
    return `Hand this link over; it works once, within ${invitationHours} hours:\n${link}`;
  });
