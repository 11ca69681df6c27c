import { type CommentChange, isCommentChange } from '@/lib/comments/comment-change';
import type { EvidenceView } from '@/lib/evidence/schema';
import type { VerdictValue } from '@/prisma/generated/enums';
import type { Range } from './range';
import type { ClaimView, VerdictView } from './schema';

/** What a person writes about a source. */
export type EvidenceContent = Pick<EvidenceView, 'stance' | 'title' | 'url' | 'quote' | 'readOn'>;

/** One thing a person does to a claim, as the review desk holds it until it is saved. */
export type ClaimChange =
  | { kind: 'add-claim'; ranges: Range[]; wording: string }
  | { kind: 'reword'; wording: string }
  | { kind: 'drop' }
  | { kind: 'restore' }
  | { kind: 'set-verdict'; value: VerdictValue; rationale: string }
  | { kind: 'withdraw-verdict' }
  | { kind: 'set-ruling'; value: VerdictValue; reason: string }
  | { kind: 'withdraw-ruling' }
  | { kind: 'add-evidence'; evidenceId: string; content: EvidenceContent }
  | { kind: 'change-evidence'; evidenceId: string; content: EvidenceContent }
  | { kind: 'remove-evidence'; evidenceId: string }
  | CommentChange;

/** The row a change writes to: changes to one row follow one another, each seeing what the one before left. */
export function rowOf(change: ClaimChange): string {
  if (isCommentChange(change)) return `comment ${change.commentId}`;
  switch (change.kind) {
    case 'set-verdict':
    case 'withdraw-verdict':
      return 'verdict';
    case 'set-ruling':
    case 'withdraw-ruling':
      return 'ruling';
    case 'add-evidence':
    case 'change-evidence':
    case 'remove-evidence':
      return `evidence ${change.evidenceId}`;
    default:
      return 'claim';
  }
}

/** A person's own verdict on a claim, or null. */
export function verdictBy(userId: string, claim: Pick<ClaimView, 'verdicts'>): VerdictView | null {
  return claim.verdicts.find(({ reviewer }) => reviewer.id === userId) ?? null;
}

/** The version of the row that `change` writes to, or null where there is no such row. */
export function versionSeen(
  claim: ClaimView | undefined,
  change: ClaimChange,
  userId: string,
): number | null {
  return claim ? versionOf(claim, rowOf(change), userId) : null;
}

function versionOf(claim: ClaimView, row: string, userId: string): number | null {
  if (row === 'verdict') return verdictBy(userId, claim)?.version ?? null;
  if (row === 'ruling') return claim.ruling?.version ?? null;
  if (row === 'claim') return claim.version;
  const comment = commentIn(claim, row);
  if (comment) return comment.version;
  return claim.evidence.find(({ id }) => row === `evidence ${id}`)?.version ?? null;
}

const commentIn = (claim: ClaimView, row: string) =>
  claim.comments.find(({ id }) => row === `comment ${id}`);

/** What stands in a row, as far as a form could overwrite it. */
function standingIn(claim: ClaimView, row: string): unknown {
  if (row === 'claim') return claim.wording;
  if (row === 'ruling') return claim.ruling && [claim.ruling.value, claim.ruling.reason];
  const comment = commentIn(claim, row);
  if (comment) return comment.text;
  const item = claim.evidence.find(({ id }) => row === `evidence ${id}`);
  return item && contentOf(item);
}

/** What its writer had before them when a form was begun: a row's version, null where there was none, and what stood in it. */
export type Begun = { version: number | null; standing: string };

/** The row called `row` (see `rowOf`) as somebody has it before them who begins to write now. */
export function begunWith(claim: ClaimView, row: string, userId: string): Begun {
  return {
    version: versionOf(claim, row, userId),
    standing: JSON.stringify(standingIn(claim, row) ?? null),
  };
}

/**
 * The version that the writer of a form has seen, given what they began with
 * and the claim as it is now. What somebody else wrote in the meantime they
 * have not seen, although the page has.
 */
export function versionBegunWith(
  begun: Begun,
  now: ClaimView,
  change: ClaimChange,
  userId: string,
): number | null {
  const current = begunWith(now, rowOf(change), userId);
  return begun.standing === current.standing ? current.version : begun.version;
}

/** What a piece of evidence says, without who added it and when. */
export function contentOf({ stance, title, url, quote, readOn }: EvidenceContent): EvidenceContent {
  return { stance, title, url, quote, readOn };
}
