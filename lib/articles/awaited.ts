import { type StatusCounts, totalOf } from '@/lib/claims/status';

/** What an article waits for before its report is the desk's last word. */
export type Awaited =
  | { ready: true; reason: 'settled' | 'no-claims' }
  | { ready: false; needsRuling: number; pending: number };

/** What has still to be done on an article, from its counters. */
export function awaitedOf(counts: StatusCounts): Awaited {
  const { PENDING: pending, NEEDS_RULING: needsRuling } = counts;
  if (pending > 0 || needsRuling > 0) return { ready: false, needsRuling, pending };
  return { ready: true, reason: totalOf(counts) === 0 ? 'no-claims' : 'settled' };
}
