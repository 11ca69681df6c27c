import { countingVerdictBy } from '@/lib/changes/change';
import type { ClaimView } from './schema';

type Awaiting = Pick<ClaimView, 'status' | 'verdicts' | 'ranges'>;

/** Whether a claim is pending and somebody has no verdict of theirs on it yet: it waits for them. */
export function awaitsVerdictOf(userId: string, claim: Awaiting): boolean {
  return claim.status === 'PENDING' && countingVerdictBy(userId, claim) === null;
}

/** Whether a claim is pending although somebody has marked it: it waits for others. */
export function awaitsOthers(userId: string, claim: Awaiting): boolean {
  return claim.status === 'PENDING' && countingVerdictBy(userId, claim) !== null;
}
