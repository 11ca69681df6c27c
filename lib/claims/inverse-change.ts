import { type ClaimChange, contentOf, verdictBy } from './change';
import type { ClaimView } from './schema';

/**
 * The change that takes `change` back, given the claim as it stood before it,
 * and the other claim where it is about two; null where there is nothing to take
 * back.
 */
export function inverseChange(
  before: ClaimView,
  change: ClaimChange,
  userId: string,
  other?: ClaimView,
): ClaimChange | null {
  switch (change.kind) {
    case 'add-claim':
    case 'restore':
      return { kind: 'drop' };
    case 'drop':
      return { kind: 'restore' };
    case 'reword':
      return { kind: 'reword', wording: before.wording };
    case 'merge':
      return {
        kind: 'unmerge',
        otherId: change.otherId,
        ranges: before.ranges,
        wording: before.wording,
        evidenceIds: other?.evidence.map(({ id }) => id) ?? [],
      };
    case 'unmerge':
    case 'split': {
      const { ranges, wording } = before;
      return { kind: 'merge', otherId: change.otherId, ranges, wording };
    }
    case 'take-reading':
      return { ...change, kind: 'put-reading-back' };
    case 'put-reading-back':
      return { ...change, kind: 'take-reading' };
    case 'refuse-reading':
      return { ...change, kind: 'reopen-reading' };
    case 'reopen-reading':
      return { ...change, kind: 'refuse-reading' };
    case 'change-ranges':
      return { kind: 'change-ranges', ranges: before.ranges, wording: before.wording };
    case 'set-verdict':
    case 'withdraw-verdict':
      return verdictAgain(before, userId);
    case 'set-ruling':
    case 'withdraw-ruling':
      return rulingAgain(before);
    case 'add-evidence':
      return { kind: 'remove-evidence', evidenceId: change.evidenceId };
    case 'change-evidence':
    case 'remove-evidence':
      return evidenceAgain(before, change);
  }
}

function verdictAgain(before: ClaimView, userId: string): ClaimChange {
  const mine = verdictBy(userId, before);
  if (!mine) return { kind: 'withdraw-verdict' };
  const { value, rationale, ranges } = mine;
  return { kind: 'set-verdict', value, rationale, ranges };
}

function rulingAgain({ ruling }: ClaimView): ClaimChange {
  if (!ruling) return { kind: 'withdraw-ruling' };
  const { value, reason, ranges } = ruling;
  return { kind: 'set-ruling', value, reason, ranges };
}

function evidenceAgain(
  before: ClaimView,
  { kind, evidenceId }: Extract<ClaimChange, { kind: 'change-evidence' | 'remove-evidence' }>,
): ClaimChange | null {
  const item = before.evidence.find(({ id }) => id === evidenceId);
  if (!item) return null;
  return {
    kind: kind === 'change-evidence' ? 'change-evidence' : 'add-evidence',
    evidenceId,
    content: contentOf(item),
  };
}
