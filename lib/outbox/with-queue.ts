import { applyChange, type Hand, newClaim } from '@/lib/changes/apply-change';
import { applyToPair, isPairChange } from '@/lib/changes/apply-to-pair';
import type { ClaimView } from '@/lib/claims/schema';
import type { Queue } from './entry';

/**
 * The claims that wait to be saved, each with all that waits; what neither
 * server nor queue know is not among them. `base` are those that the server has.
 */
export function withQueue(
  base: ReadonlyMap<string, ClaimView>,
  queue: Queue,
  person: Pick<Hand, 'id' | 'name'>,
): Map<string, ClaimView> {
  const waiting = new Map<string, ClaimView>();
  const find = (id: string) => waiting.get(id) ?? base.get(id);
  for (const { claimId, change, at, revision } of queue) {
    const claim = find(claimId);
    if (change.kind === 'add-claim') {
      waiting.set(claimId, claim ?? newClaim(claimId, change, revision));
    }
    if (change.kind === 'add-claim' || !claim) continue;
    if (isPairChange(change)) {
      for (const item of applyToPair(claim, find(change.otherId), change)) {
        waiting.set(item.id, item);
      }
    } else waiting.set(claimId, applyChange(claim, change, { ...person, at }));
  }
  return waiting;
}
