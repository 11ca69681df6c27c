import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from './free-port';
import { LaunchError } from './launch-error';
import { findPostgresBinaries } from './postgres-binaries';
import { ensureCluster, SUPERUSER } from './postgres-folder';
import { readPostmaster, stopOrphan } from './postgres-orphan';
import { runUnprivileged } from './unprivileged';

export type PostgresOptions = {
  /** The absolute path of the cluster; its log is written beside it, with the ending `.log`. */
  folder: string;
  superuserPassword: string;
  /** Where it is to listen; a free port unless it is said. */
  port?: number;
  /** PostgreSQL settings by name. */
  settings?: Record<string, string>;
};

export type Postgres = {
  /** A connection URL of the superuser for a database of this cluster. */
  superuserUrl: (database: string) => string;
  port: number;
  /** Settles when the server is gone: whether somebody has stopped it, or it broke off. */
  gone: Promise<'stopped' | 'broken'>;
  /** Ends every session, writes everything down and stops. Safe to call twice. */
  stop: () => Promise<void>;
};

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // No socket file in a surprising place: the port is the only way in.
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  // What is read lies in memory or on a disk without heads, where a page elsewhere costs what the next one
  // does. By its default, four times as much, PostgreSQL reads whole tables in place of a few hundred rows.
  random_page_cost: '1.1',
  lc_messages: 'C',
};

/** How long a clean stop may take, in ms, before PostgreSQL is told to stop at once. */
const PATIENCE = 20_000;

async function spawnServer(options: PostgresOptions, port: number): Promise<ChildProcess> {
  const { postgres } = await findPostgresBinaries();
  const { prefix, user } = await runUnprivileged(options.folder, postgres);
  const settings = Object.entries({ ...SETTINGS, port: String(port), ...options.settings });
  const flags = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command = postgres, ...args] = [...prefix, postgres, '-D', options.folder, ...flags];
  const log = await open(`${options.folder}.log`, 'w');
  try {
    return spawn(command, args, {
      ...(prefix.length === 0 ? user : {}),
      cwd: '/',
      // A session of its own: Ctrl-C reaches Claimdesk alone, which stops the web server first.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
  } finally {
    await log.close();
  }
}

/** Why a PostgreSQL did not start, or broke off: a sentence for a person. */
export async function failure(folder: string): Promise<LaunchError> {
  const log = await readFile(`${folder}.log`, 'utf8').catch(() => '');
  if (/postmaster\.pid" already exists/.test(log)) {
    return new LaunchError(`Another PostgreSQL is running on ${folder}: stop it first.`);
  }
  // What it said before is of something that has passed.
  const last = log.slice(log.lastIndexOf('ready to accept connections'));
  if (/(?:FATAL|PANIC): .*No space left on device/.test(last)) {
    return new LaunchError(`The disk is full: PostgreSQL cannot write to ${folder}.`);
  }
  const said = last.match(/(?:FATAL|PANIC): +(.*)/)?.[1] ?? 'it did not say why';
  return new LaunchError(`PostgreSQL does not run: ${said} (its log is ${folder}.log).`);
}

async function stopServer(server: ChildProcess, gone: Promise<unknown>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGINT');
  const tooLong = setTimeout(() => server.kill('SIGQUIT'), PATIENCE);
  await gone;
  clearTimeout(tooLong);
}

/**
 * Starts the PostgreSQL that comes with npm on a free port of this machine, makes its cluster
 * first where there is none, and returns when it takes connections.
 *
 * @throws LaunchError with a sentence for a person where it cannot start
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { folder, superuserPassword } = options;
  await ensureCluster(folder, superuserPassword);
  await stopOrphan(folder, superuserPassword);
  const port = options.port ?? (await findFreePort());
  const server = await spawnServer(options, port);
  let isGone = false;
  const gone = new Promise<'stopped' | 'broken'>((resolve) => {
    const settle = (code: number | null) => {
      isGone = true;
      resolve(code === 0 ? 'stopped' : 'broken');
    };
    server.once('exit', settle);
    // A program that cannot be run at all never exits.
    server.once('error', () => settle(null));
  });
  // For an end nobody could prepare for, such as an error that nothing caught.
  const lastResort = () => server.kill('SIGINT');
  process.once('exit', lastResort);
  gone.then(() => process.off('exit', lastResort));
  for (;;) {
    if (isGone) throw await failure(folder);
    const postmaster = await readPostmaster(folder);
    if (postmaster?.pid === server.pid && postmaster?.status === 'ready') break;
    await pause(20);
  }
  return {
    port,
    gone,
    superuserUrl: (database) =>
      `postgresql://${SUPERUSER}:${encodeURIComponent(superuserPassword)}@127.0.0.1:${port}/${database}`,
    stop: () => stopServer(server, gone),
  };
}
