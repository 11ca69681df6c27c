import type { Quorum } from '@/lib/quorum/schema';
import { verdictsNeeded } from '@/lib/quorum/verdicts-needed';
import { withRecheck } from '@/lib/recheck/recheck-at';
import { subLabelOf } from '@/lib/sub-labels/sub-label-of';
import type { ClaimView } from './schema';
import { countingVerdicts, statusOf } from './status';

/** A claim without what is counted of its verdicts. */
export type StoredClaim = Omit<ClaimView, 'verdictsGiven' | 'subLabel'>;

/** A claim with what follows from its words, its verdicts and its ruling. */
export function withStatus<C extends ClaimView>(claim: C): C {
  const verdictsGiven = countingVerdicts(claim).length;
  const status = statusOf(claim);
  const subLabel = subLabelOf({ ...claim, status });
  return withRecheck({ ...claim, verdictsGiven, status, subLabel });
}

/**
 * A claim as it is stored, with how many verdicts it needs. That is settled when
 * the first that counts is given, so that what was decided stands whatever the
 * desk asks for later; until then it is what the desk asks for now.
 */
export function withQuorum<C extends StoredClaim>(
  quorum: Quorum,
  claim: C,
): C & Pick<ClaimView, 'verdictsGiven' | 'subLabel'> {
  const verdictsGiven = countingVerdicts(claim).length;
  const needed = verdictsGiven > 0 ? claim.verdictsNeeded : verdictsNeeded(quorum, claim);
  return { ...claim, verdictsGiven, verdictsNeeded: needed, subLabel: subLabelOf(claim) };
}

/**
 * A claim after a change, with how many verdicts it needs from now on and what
 * follows from that; `before` is null for a new one. Another kind asks anew.
 */
export function settled<C extends ClaimView>(
  quorum: Quorum,
  before: Pick<ClaimView, 'kind' | 'verdictsGiven' | 'verdictsNeeded'> | null,
  after: C,
): C {
  const isKept = before !== null && before.verdictsGiven > 0 && before.kind === after.kind;
  const needed = isKept ? before.verdictsNeeded : verdictsNeeded(quorum, after);
  return withStatus({ ...after, verdictsNeeded: needed });
}
