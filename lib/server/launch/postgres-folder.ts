import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LaunchError } from './launch-error';
import { findPostgresBinaries } from './postgres-binaries';
import { type RunAs, runUnprivileged } from './unprivileged';

/** The name of the role that owns the cluster; the application never signs in with it. */
export const SUPERUSER = 'postgres';

/** C.UTF-8 is part of every Linux in use; macOS has no such locale, and Windows neither. */
function characterClasses(): string {
  if (process.platform === 'linux') return 'C.UTF-8';
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C';
}

/** The major version of the cluster in a folder, or undefined where there is none. */
async function clusterVersion(folder: string): Promise<string | undefined> {
  return readFile(join(folder, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}

async function runInitdb(folder: string, passwordFile: string, runAs: RunAs): Promise<void> {
  const { initdb } = await findPostgresBinaries();
  const options = [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own collation sorts alike on every machine and survives an upgrade of the C
    // library; the C library still says which characters are letters (pg_trgm asks it).
    '--locale=C',
    `--lc-ctype=${characterClasses()}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const [command = initdb, ...args] = [...runAs.prefix, initdb, ...options];
  const user = runAs.prefix.length === 0 ? runAs.user : {};
  await promisify(execFile)(command, args, { ...user, cwd: '/' }).catch((error: Error) => {
    if (/No space left on device/.test(error.message)) {
      throw new LaunchError(`The disk is full: there is no room for a database in ${folder}.`);
    }
    throw error;
  });
}

/**
 * Makes a PostgreSQL cluster in a folder unless it holds one. The work is done beside it and
 * moved into place at the end, so that one that was interrupted leaves nothing half made.
 *
 * @param folder the absolute path of the cluster; its parent exists
 * @param password of the superuser
 * @throws LaunchError where the folder holds a cluster of another version, or the disk is full
 */
export async function ensureCluster(folder: string, password: string): Promise<void> {
  const version = await clusterVersion(folder);
  if (version === '18') return;
  if (version !== undefined) {
    throw new LaunchError(
      `${folder} was made by PostgreSQL ${version}, and this Claimdesk comes with PostgreSQL 18: dump it with the old version, or start on an empty data folder.`,
    );
  }
  const { initdb } = await findPostgresBinaries();
  const runAs = await runUnprivileged(folder, initdb);
  const unfinished = `${folder}.unfinished`;
  const passwordFile = `${folder}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (runAs.user !== undefined) {
      await chown(unfinished, runAs.user.uid, runAs.user.gid);
      await chown(passwordFile, runAs.user.uid, runAs.user.gid);
    }
    await runInitdb(unfinished, passwordFile, runAs);
    await rename(unfinished, folder);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}
