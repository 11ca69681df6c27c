import { readFile, rm, writeFile } from 'node:fs/promises';
import { codeOf, LaunchError } from './launch-error';
import { identityOf, isAlive } from './process-identity';

/**
 * Makes this process the only Claimdesk on a data folder. A lock whose process is gone (killed,
 * or the machine went down) counts for nothing.
 *
 * @param path the absolute path of the lock file
 * @param folder the data folder as a person would name it
 * @returns what gives the folder free again
 * @throws LaunchError where another Claimdesk runs on the folder
 */
export async function lockDataFolder(path: string, folder: string): Promise<() => Promise<void>> {
  const mine = identityOf(process.pid);
  for (;;) {
    try {
      await writeFile(path, mine, { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = await readFile(path, 'utf8').catch(() => '');
    const pid = Number.parseInt(holder, 10);
    if (pid > 0 && isAlive(pid) && identityOf(pid) === holder) {
      throw new LaunchError(
        `Another Claimdesk (process ${pid}) is running on the data folder ${folder}: stop it, or set CLAIMDESK_DATA to another folder.`,
      );
    }
    await rm(path, { force: true });
  }
}
