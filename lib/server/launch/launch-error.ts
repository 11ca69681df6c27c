/**
 * Something a person can put right: a used port, a full disk, a wrong variable. The message is
 * one sentence for that person and is shown without a stack.
 */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}

/** The code of a failed system call ("EACCES"), or of PostgreSQL ("28P01"); undefined where an error has none. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
