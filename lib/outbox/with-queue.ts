import { applyChange, type Hand, newClaim } from '@/lib/claims/apply-change';
import type { ClaimView } from '@/lib/claims/schema';
import type { Queue } from './entry';

/** A claim with all that waits to be saved; undefined where neither server nor queue know it. */
export function withQueue(
  base: ClaimView | undefined,
  claimId: string,
  queue: Queue,
  person: Pick<Hand, 'id' | 'name'>,
): ClaimView | undefined {
  let claim = base;
  for (const { change, at, ...entry } of queue) {
    if (entry.claimId !== claimId) continue;
    if (change.kind === 'add-claim') claim ??= newClaim(claimId, change);
    else if (claim) claim = applyChange(claim, change, { ...person, at });
  }
  return claim;
}
