import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import type { Opened } from './opening.ts';
import type { Tables } from './tables.ts';

/** The settings of a connection, in one question: each would be a way to the server and back. */
const settings = `select
  -- A statement sees what others have committed, also where the server's own setting is stricter.
  set_config('default_transaction_isolation', 'read committed', false),
  set_config('statement_timeout', '15000', false),
  set_config('idle_in_transaction_session_timeout', '15000', false),
  -- What is answered for is on the disk, whatever the server's own setting is; a stricter one stays.
  case when current_setting('synchronous_commit') in ('off', 'local')
    then set_config('synchronous_commit', 'on', false) end`;

/** Opens a pool of connections to a PostgreSQL database. */
export async function openPostgres(databaseUrl: string): Promise<Opened> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'sites',
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 3000,
    query_timeout: 20_000,
  });
  // A connection that breaks fails its query; the event besides would end the process.
  const ignore = (): void => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw(settings));
    },
  });
  return {
    kind: 'postgres',
    db: new Kysely<Tables>({ dialect }),
    isStale: () => false,
    forget: async () => undefined,
  };
}
