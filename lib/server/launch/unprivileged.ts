import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LaunchError } from './launch-error';

/** How a program is started as somebody who is not root. */
export type RunAs = {
  /** Undefined where the present user will do. */
  user?: { uid: number; gid: number };
  /** What goes before the program and its arguments. */
  prefix: string[];
};

const WORLD_SEARCH = 0o001;

/**
 * Whether somebody without any right of their own can reach a path through its parent folders.
 *
 * @param path an absolute path; it need not exist
 */
async function isReachableByAnyone(path: string): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode } = await stat(folder);
    if ((mode & WORLD_SEARCH) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function idOfNobody(flag: '-u' | '-g'): number {
  const id = Number.parseInt(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }), 10);
  // Zero would be root again, and anything but a number no user at all.
  if (!(id > 0))
    throw new LaunchError('PostgreSQL cannot run as root, and there is no user "nobody".');
  return id;
}

async function ownerOf(path: string): Promise<RunAs['user']> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined || found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
}

function hasSetpriv(): boolean {
  try {
    return execFileSync('setpriv', ['--help'], { encoding: 'utf8' }).includes('--ambient-caps');
  } catch {
    return false;
  }
}

/**
 * How to run PostgreSQL, which refuses to run as root. Root's PostgreSQL runs as `nobody`; where
 * a clone lies in a folder that only root can enter (`/root`, a `mktemp -d`), it also keeps one
 * of root's capabilities, the one to pass through folders, and no other. PostgreSQL asks with
 * access(2), which forgets capabilities after a change of user unless `no_setuid_fixup` is set.
 *
 * @param dataFolder the absolute path of PostgreSQL's own folder, which need not exist yet; root
 *   runs as the user it belongs to, if it does
 * @param program an absolute path
 * @throws LaunchError where root has no way to do so on this machine
 */
export async function runUnprivileged(dataFolder: string, program: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const user = (await ownerOf(dataFolder)) ?? { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
  const paths = [dataFolder, program];
  const reachable = await Promise.all(paths.map(isReachableByAnyone));
  if (reachable.every(Boolean)) {
    // No prefix: Node itself changes the user.
    return { user, prefix: [] };
  }
  if (!hasSetpriv()) {
    throw new LaunchError(
      'PostgreSQL cannot run as root, and only root can enter this folder: start Claimdesk as another user, move it (or CLAIMDESK_DATA) to a folder others can enter, or install util-linux for its setpriv.',
    );
  }
  const options = [
    '--securebits=+no_setuid_fixup',
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  return { user, prefix: ['setpriv', ...options, '--'] };
}
