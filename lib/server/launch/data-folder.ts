import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { lockDataFolder } from './data-lock';
import { codeOf, LaunchError } from './launch-error';

export type DataFolder = {
  /** As the person named it, for messages. */
  name: string;
  /** @returns the absolute path of a file in the folder */
  path: (file: string) => string;
  /** Lets another Claimdesk use the folder. */
  unlock: () => Promise<void>;
};

/** What a new database, its log and some work take, in bytes. */
const ROOM = 200 * 1024 * 1024;

function sentence(name: string, error: unknown): LaunchError {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new LaunchError(`The disk of the data folder ${name} is full.`);
    case 'ENOTDIR':
    case 'EEXIST':
      return new LaunchError(`The data folder ${name} cannot be made: a file is in its place.`);
    case 'EROFS':
      return new LaunchError(`The data folder ${name} is on a disk that can only be read.`);
    default:
      return new LaunchError(
        `The data folder ${name} cannot be written to: set CLAIMDESK_DATA to one that can.`,
      );
  }
}

/**
 * Opens the folder for everything that has to survive, makes it where it is missing, and proves
 * that it can be written to before anything relies on it.
 *
 * @param name a path as the person gave it, relative to the project's folder or absolute
 * @param root the project's folder
 * @param exclusive whether this must be the only Claimdesk on the folder
 * @throws LaunchError where the folder is full, in use, or cannot be written to
 */
export async function openDataFolder(
  name: string,
  root: string,
  exclusive: boolean,
): Promise<DataFolder> {
  const folder = resolve(root, name);
  const path = (file: string) => join(folder, file);
  try {
    await mkdir(folder, { recursive: true });
    // A full disk often still takes an empty file.
    const probe = path(`.probe-${process.pid}`);
    await writeFile(probe, 'x'.repeat(8192)).finally(() => rm(probe, { force: true }));
  } catch (error) {
    throw sentence(name, error);
  }
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < ROOM) {
    throw new LaunchError(
      `The disk of the data folder ${name} is full: ${Math.floor((bavail * bsize) / 2 ** 20)} MB are free, and Claimdesk needs ${ROOM / 2 ** 20} MB.`,
    );
  }
  const unlock = exclusive ? await lockDataFolder(path('lock'), name) : async () => {};
  return { name, path, unlock };
}
