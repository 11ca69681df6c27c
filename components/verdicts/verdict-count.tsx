import type { ClaimView } from '@/lib/claims/schema';
import { lacksVerdicts, verdictsInWords } from '@/lib/claims/verdicts-in-words';

/** How many verdicts a pending claim has of those it needs, where that is more than one. */
export function VerdictCount({ claim }: { claim: ClaimView }) {
  const { dropped, status, verdictsNeeded } = claim;
  if (dropped || status !== 'PENDING' || verdictsNeeded === 1) return null;
  if (!lacksVerdicts(claim)) {
    return <span className="text-muted">needs {verdictsNeeded} verdicts</span>;
  }
  return <span className="text-muted">{verdictsInWords(claim)}</span>;
}
