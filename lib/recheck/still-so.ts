import { type ClaimChange, countingVerdictBy } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { isAbout } from '@/lib/claims/status';

/**
 * What somebody does who has looked at a claim again and holds what is held of it: their own verdict
 * once more, else their own ruling, else a verdict of what the desk holds. Null where nothing is
 * decided, or where their own verdict says something else: then it is theirs to say which.
 */
export function stillSo(userId: string, claim: ClaimView): ClaimChange | null {
  const { decidedAt, status, ruling, ranges } = claim;
  if (decidedAt === null || status === 'PENDING' || status === 'NEEDS_RULING') return null;
  const mine = countingVerdictBy(userId, claim);
  if (mine?.value === status) {
    const { value, rationale } = mine;
    return { kind: 'set-verdict', value, rationale, ranges, again: true };
  }
  if (ruling?.editor.id === userId && isAbout(ruling, claim)) {
    const { value, reason } = ruling;
    return { kind: 'set-ruling', value, reason, ranges, again: true };
  }
  if (mine) return null;
  const { subLabel } = claim;
  return { kind: 'set-verdict', value: status, rationale: '', ranges, subLabel, again: true };
}
