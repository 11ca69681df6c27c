import { countingVerdictBy } from '@/lib/changes/change';
import { awaitsOthers } from '@/lib/claims/awaits';
import type { ReviewState } from './review-state';

/** How far the review of an article has come: for one person, and for the desk. */
export type Progress = { total: number; mine: number; pending: number; waiting: number };

/**
 * Reads the progress of a person from a state. As long as the claims are the same it answers with the
 * very same progress, and counts nothing: it is asked at every key that is pressed.
 */
export function progressReader(
  userId: string,
): (state: Pick<ReviewState, 'claims' | 'standing'>) => Progress {
  let last: { claims: unknown; standing: unknown; progress: Progress } | undefined;
  return ({ claims, standing }) => {
    if (last?.claims === claims && last.standing === standing) return last.progress;
    const progress = { total: standing.length, mine: 0, pending: 0, waiting: 0 };
    for (const id of standing) {
      const claim = claims.get(id);
      if (!claim) continue;
      if (claim.status === 'PENDING') progress.pending += 1;
      if (countingVerdictBy(userId, claim)) progress.mine += 1;
      if (awaitsOthers(userId, claim)) progress.waiting += 1;
    }
    last = { claims, standing, progress };
    return progress;
  };
}
