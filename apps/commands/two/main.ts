// npm run test:two: two servers on one PostgreSQL, one of them killed half-way; each enquiry is there once.
import { randomBytes } from 'node:crypto';
import { openStore } from '@sites/store';
import { startPostgres } from '@sites/store/trials';
import { rush } from './rush.ts';
import { startProcess } from './server-process.ts';

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const [perSecond, seconds] = [number('PER_SECOND', 50), number('SECONDS', 60)];

const database = await startPostgres(undefined, []);
try {
  const databaseUrl = await database.database();
  const env = {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: randomBytes(32).toString('base64url'),
    CONTROLLER_NAME: 'Trial',
    CONTROLLER_CONTACT: 'trial@sites.example',
    // Here one machine is everybody.
    ENQUIRIES_PER_ADDRESS: '999999',
    ENQUIRIES_IN_ALL: '999999',
  };
  const servers = [await startProcess(env), await startProcess(env)] as const;
  const [first, second] = servers;
  const { receipts, again, slowestMs } = await rush(
    [first.base, second.base],
    { perSecond, seconds },
    () => first.end('SIGKILL'),
  );
  const store = openStore({ databaseUrl });
  const rows = await store.use((db) =>
    db.selectFrom('enquiries').select(['key', 'receipt', 'enquiry']).execute(),
  );
  await store.close();
  await second.end('SIGTERM');

  const kept = new Map(rows.map(({ key, receipt }) => [key, receipt]));
  const lost = [...receipts].filter(([key, known]) => !known.has(kept.get(key) ?? '')).length;
  const messages = new Set(rows.map(({ enquiry }) => enquiry));
  const doubled =
    rows.length - messages.size + [...receipts.values()].filter(({ size }) => size > 1).length;
  console.log(
    '| enquiries | a second | answered for | kept | sent again | lost | doubled | slowest answer |\n' +
      '|---|---|---|---|---|---|---|---|\n' +
      `| ${receipts.size} | ${perSecond} | ${receipts.size} | ${rows.length} | ${again} | ${lost} | ` +
      `${doubled} | ${Math.round(slowestMs)} ms |`,
  );
  process.exitCode = lost + doubled > 0 || rows.length !== receipts.size ? 1 : 0;
} finally {
  await database.stop();
}
