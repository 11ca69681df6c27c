import type { ClaimView, VerdictView } from '@/lib/claims/schema';
import { withStatus } from '@/lib/claims/with-status';
import {
  applyCommentChange,
  type CommentChange,
  isCommentChange,
} from '@/lib/comments/comment-change';
import { withoutEvidence } from '@/lib/evidence/derivation';
import { type ClaimChange, verdictBy } from './change';

/** Whose change it is, and the instant they made it, in UTC. */
export type Hand = { id: string; name: string; at: string };

// Only the server gives out versions; until it has, a new row bears this one.
const unsaved = 1;

/**
 * The claim as it will stand once `change` is saved, so that a page can show it
 * at once. A withdrawal that finds nothing leaves the claim as it is; evidence or
 * a search that somebody else has removed shows its change all the same, so that
 * whoever wrote it still sees what they wrote.
 */
export function applyChange(claim: ClaimView, change: ClaimChange, hand: Hand): ClaimView {
  // Talk decides nothing.
  if (isCommentChange(change)) {
    return { ...claim, comments: applyCommentChange(claim.comments, change, hand) };
  }
  return withStatus(applied(claim, change, hand));
}

function applied(
  claim: ClaimView,
  change: Exclude<ClaimChange, CommentChange>,
  hand: Hand,
): ClaimView {
  switch (change.kind) {
    case 'add-claim':
    case 'merge':
    case 'unmerge':
    case 'split':
    case 'take-reading':
    case 'put-reading-back':
      return claim;
    case 'refuse-reading':
    case 'reopen-reading':
      return withReading(claim, change.readingId, {
        refused: change.kind === 'refuse-reading',
      });
    case 'reword':
      return { ...claim, wording: change.wording };
    case 'change-ranges':
      return { ...claim, ranges: change.ranges, wording: change.wording };
    case 'set-kind':
      return { ...claim, kind: change.value };
    case 'set-recheck':
      return { ...claim, recheckBy: change.by };
    case 'drop':
    case 'restore':
      return { ...claim, dropped: change.kind === 'drop' };
    case 'set-verdict':
      return withVerdict(claim, change, hand);
    case 'withdraw-verdict':
      return { ...claim, verdicts: claim.verdicts.filter((item) => item.reviewer.id !== hand.id) };
    case 'set-ruling':
      return {
        ...claim,
        ruling: {
          editor: personOf(hand),
          value: change.value,
          reason: change.reason,
          subLabel: subLabelAfter(change, claim.ruling),
          ranges: change.ranges,
          updatedAt: hand.at,
          version: claim.ruling?.version ?? unsaved,
        },
      };
    case 'withdraw-ruling':
      return { ...claim, ruling: null };
    case 'add-evidence':
    case 'change-evidence':
      return {
        ...claim,
        evidence: withItem(claim.evidence, change.evidenceId, change.content, hand),
      };
    case 'remove-evidence':
      return { ...claim, evidence: withoutEvidence(claim.evidence, change.evidenceId) };
    case 'add-search':
    case 'change-search':
      return {
        ...claim,
        searches: withItem(claim.searches, change.searchId, change.content, hand),
      };
    case 'remove-search':
      return { ...claim, searches: claim.searches.filter(({ id }) => id !== change.searchId) };
    case 'set-check':
      return withCheck(claim, change, hand);
  }
}

const personOf = ({ id, name }: Hand) => ({ id, name });

function withVerdict(
  claim: ClaimView,
  change: Extract<ClaimChange, { kind: 'set-verdict' }>,
  hand: Hand,
): ClaimView {
  const { value, rationale, ranges } = change;
  const subLabel = subLabelAfter(change, verdictBy(hand.id, claim));
  const given = { value, rationale, ranges, subLabel, updatedAt: hand.at };
  const mine = claim.verdicts.some(({ reviewer }) => reviewer.id === hand.id);
  const verdicts = mine
    ? claim.verdicts.map((verdict) =>
        verdict.reviewer.id === hand.id ? { ...verdict, ...given } : verdict,
      )
    : [
        ...claim.verdicts,
        { ...given, reviewer: personOf(hand), breaksTie: false, version: unsaved },
      ];
  return { ...claim, verdicts };
}

function subLabelAfter(
  { value, subLabel }: Pick<VerdictView, 'value'> & { subLabel?: string | null },
  before: Pick<VerdictView, 'value' | 'subLabel'> | null,
): string | null {
  if (subLabel !== undefined) return subLabel;
  return before?.value === value ? before.subLabel : null;
}

function withCheck(
  claim: ClaimView,
  { questionId, question, done, note }: Extract<ClaimChange, { kind: 'set-check' }>,
  hand: Hand,
): ClaimView {
  const set = { questionId, question, done, note, checkedBy: personOf(hand), updatedAt: hand.at };
  const known = claim.checks.some((check) => check.questionId === questionId);
  const checks = known
    ? claim.checks.map((check) => (check.questionId === questionId ? { ...check, ...set } : check))
    : [...claim.checks, { ...set, version: unsaved }];
  return { ...claim, checks };
}

type Added = { addedBy: Pick<Hand, 'id' | 'name'>; updatedAt: string; version: number };

/** Evidence, or the searches, with what somebody has written of one of them. */
function withItem<Content extends object>(
  items: readonly (Content & Added & { id: string })[],
  id: string,
  content: Content,
  hand: Hand,
): (Content & Added & { id: string })[] {
  if (items.some((item) => item.id === id)) {
    return items.map((item) =>
      item.id === id ? { ...item, ...content, updatedAt: hand.at } : item,
    );
  }
  const added = { addedBy: personOf(hand), updatedAt: hand.at, version: unsaved };
  return [...items, { id, ...content, ...added }];
}

/** A claim of which something else was decided about a reading. */
export function withReading(
  claim: ClaimView,
  readingId: string,
  decided: { takenAs?: string | null; refused?: boolean },
): ClaimView {
  const readings = claim.readings.map((reading) =>
    reading.id === readingId ? { ...reading, ...decided } : reading,
  );
  return { ...claim, readings };
}

/**
 * A claim that a reviewer has just added, before the server knows of it.
 *
 * @param revision the number of the text that its words are of
 */
export function newClaim(
  id: string,
  { ranges, wording }: Extract<ClaimChange, { kind: 'add-claim' }>,
  revision = 1,
): ClaimView {
  return {
    id,
    revision,
    former: null,
    ranges,
    kind: 'FACT',
    wording,
    insertions: [],
    offers: [],
    attribution: null,
    hedges: [],
    checkable: true,
    checkWorthiness: null,
    confidence: null,
    foundRanges: null,
    suggestedStatus: null,
    suggestedReason: null,
    origin: 'REVIEWER',
    imported: null,
    status: 'PENDING',
    subLabel: null,
    verdictsNeeded: 1,
    verdictsGiven: 0,
    decidedAt: null,
    recheckBy: null,
    recheckAfter: null,
    recheckAt: null,
    dropped: false,
    mergedInto: null,
    version: unsaved,
    verdicts: [],
    evidence: [],
    searches: [],
    checks: [],
    ruling: null,
    comments: [],
    readings: [],
  };
}
