import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that no page is made of. */
const ASIDE =
  /\.test\.tsx?$|^prisma\/(generated|migrations|testing)(\/|$)|^lib\/server\/launch(\/|$)/;

async function listFiles(root: string, path: string): Promise<string[]> {
  if (ASIDE.test(path)) return [];
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  const below = entries.map((entry) => listFiles(root, `${path}/${entry.name}`));
  return (await Promise.all(below)).flat();
}

/**
 * One value for the contents of some files and folders: another name or another byte gives
 * another value.
 *
 * @param root the project's folder
 * @param paths relative to it; a folder stands for everything in it, what is missing for nothing
 * @returns SHA-256 in lower-case hexadecimal
 */
export async function fingerprint(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => listFiles(root, path)))).flat().sort();
  const hash = createHash('sha256');
  const contents = await Promise.all(
    files.map((file) => readFile(join(root, file)).catch(() => undefined)),
  );
  for (const [index, file] of files.entries()) {
    const content = contents[index];
    if (content !== undefined) hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
