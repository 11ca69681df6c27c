/** As PostgreSQL says it (Appendix A of its manual, `disk_full`), and as the operating system does. */
const codes: readonly unknown[] = ['53100', 'ENOSPC'];

/** Whether something was thrown because there is no room on a disk, however deep the clients have wrapped that. */
export function isDiskFull(error: unknown, depth = 6): boolean {
  if (typeof error !== 'object' || error === null || depth === 0) return false;
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  if (codes.includes(code) || codes.includes(originalCode)) return true;
  return [cause, meta, driverAdapterError].some((inner) => isDiskFull(inner, depth - 1));
}
