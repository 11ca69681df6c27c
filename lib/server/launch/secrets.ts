import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { codeOf, LaunchError } from './launch-error';

const schema = z.object({
  /** Of the role that owns the built-in PostgreSQL. */
  superuserPassword: z.string().min(32),
  /** Of the role the application signs in with. */
  databasePassword: z.string().min(32),
  /** Signs the session cookies. */
  nextAuthSecret: z.string().min(32),
});

export type Secrets = z.infer<typeof schema>;

const newSecret = () => randomBytes(32).toString('base64url');

/** Writes a file that only its owner may read, whole or not at all. */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  // The mode above counts only for a file that was not there yet.
  await chmod(`${path}.new`, 0o600);
  await rename(`${path}.new`, path);
}

/**
 * The secrets of a data folder: made at the first start, read at every later one.
 *
 * @param path the absolute path of their file
 * @throws LaunchError where the file is damaged
 */
export async function ensureSecrets(path: string): Promise<Secrets> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const secrets: Secrets = {
      superuserPassword: newSecret(),
      databasePassword: newSecret(),
      nextAuthSecret: newSecret(),
    };
    await writePrivateFile(path, `${JSON.stringify(secrets, null, 2)}\n`);
    return secrets;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new LaunchError(`${path} is damaged: bring it back from a backup.`);
  }
}
