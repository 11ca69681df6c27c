/** Why nothing can be stored, or nothing asked, for now: no fault of what was asked. */
export type Outage = 'disk-full' | 'database-away';

/** As PostgreSQL says it (Appendix A of its manual, `disk_full`), and as the operating system does. */
const full: readonly unknown[] = ['53100', 'ENOSPC'];

/**
 * What PostgreSQL says as it stops, has broken off or starts (`admin_shutdown`, `crash_shutdown`,
 * `cannot_connect_now`) and where it takes no more (`too_many_connections`), what the operating system says
 * of a connection, and what Prisma makes of both.
 */
const away: readonly unknown[] = [
  ...['57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08006'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
  ...['P1001', 'P1002', 'P1017', 'DatabaseNotReachable', 'ConnectionClosed'],
];

/** Of a connection that broke off, pg says no more than this. */
const brokenOff =
  /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

/** The outage behind what was thrown, however deep the clients have wrapped it; null where it is none. */
export function outageOf(error: unknown, depth = 6): Outage | null {
  if (typeof error !== 'object' || error === null || depth === 0) return null;
  const { code, originalCode, kind, message, cause, meta, driverAdapterError } = error as Record<
    string,
    unknown
  >;
  const said = [code, originalCode, kind];
  if (said.some((word) => full.includes(word))) return 'disk-full';
  if (said.some((word) => away.includes(word)) || brokenOff.test(String(message))) {
    return 'database-away';
  }
  for (const inner of [cause, meta, driverAdapterError]) {
    const outage = outageOf(inner, depth - 1);
    if (outage) return outage;
  }
  return null;
}
