import { Client } from 'pg';
import { codeOf, LaunchError } from './launch-error';
import type { Postgres } from './postgres';

const NAME = 'claimdesk';

/**
 * The application's own database on the built-in PostgreSQL. Its role owns the database and
 * nothing else, so that a flaw in the application never reaches the server's files.
 *
 * @returns the connection URL of the application's role
 */
export async function ensureDatabase(
  postgres: Pick<Postgres, 'superuserUrl' | 'port'>,
  password: string,
): Promise<string> {
  const client = new Client({ connectionString: postgres.superuserUrl('postgres') });
  await client.connect();
  try {
    const { rows: roles } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [NAME]);
    const verb = roles.length === 0 ? 'CREATE' : 'ALTER';
    await client.query(`${verb} ROLE ${NAME} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
    const { rows } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME]);
    if (rows.length === 0) await client.query(`CREATE DATABASE ${NAME} OWNER ${NAME}`);
  } finally {
    await client.end();
  }
  return `postgresql://${NAME}:${encodeURIComponent(password)}@127.0.0.1:${postgres.port}/${NAME}`;
}

function sentence(url: URL, error: unknown): LaunchError {
  switch (codeOf(error)) {
    case '28P01':
    case '28000':
      return new LaunchError(
        `The PostgreSQL at ${url.host} refuses the user name or the password in DATABASE_URL.`,
      );
    case '3D000':
      return new LaunchError(
        `The PostgreSQL at ${url.host} has no database "${url.pathname.slice(1)}": make it, or correct DATABASE_URL.`,
      );
    default: {
      const reason = error instanceof Error && error.message !== '' ? error.message : codeOf(error);
      return new LaunchError(
        `The PostgreSQL of DATABASE_URL cannot be reached at ${url.host}: ${reason}.`,
      );
    }
  }
}

/**
 * Proves that a PostgreSQL of one's own can be used.
 *
 * @throws LaunchError with a sentence that names the server, never the password
 */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw sentence(new URL(databaseUrl), error);
  } finally {
    await client.end().catch(() => {});
  }
}
