import type { CheckView } from '@/lib/checklists/schema';
import type { ClaimView, ReadingView, VerdictView } from '@/lib/claims/schema';
import { isAbout } from '@/lib/claims/status';
import { type CommentChange, isCommentChange } from '@/lib/comments/comment-change';
import type { CommentView } from '@/lib/comments/schema';
import type { EvidenceView } from '@/lib/evidence/schema';
import type { Range } from '@/lib/ranges/range';
import type { SearchView } from '@/lib/searches/schema';
import { type SearchContent, searchContentOf } from '@/lib/searches/search-content';
import type { ClaimKind, VerdictValue } from '@/prisma/generated/enums';

/** What a person writes about a source. */
export type EvidenceContent = Pick<
  EvidenceView,
  | 'stance'
  | 'title'
  | 'url'
  | 'quote'
  | 'publisher'
  | 'archivedUrl'
  | 'derivesFrom'
  | 'readOn'
  | 'confidential'
>;

/** The words and the wording of a claim that is split off. */
export type Part = { ranges: Range[]; wording: string };

/** What a merge moved along from the claim that became part of another. */
export type Moved = { evidenceIds: string[]; searchIds: string[] };

/** A sub-label that is left out stays, as long as the verdict or ruling says the same. */
type Judged = { ranges: Range[]; again?: true; subLabel?: string | null };

type TakenReading = { readingId: string; otherId: string; ranges: Range[]; wording: string };

/** One thing a person does to a claim, as the review desk holds it until it is saved. */
export type ClaimChange =
  | { kind: 'add-claim'; ranges: Range[]; wording: string }
  | { kind: 'reword'; wording: string }
  /** Other words of the article, with the wording that goes with them. */
  | { kind: 'change-ranges'; ranges: Range[]; wording: string }
  | { kind: 'set-kind'; value: ClaimKind }
  /** By when it has to be looked at again, or never; null leaves it to the desk's policy. */
  | { kind: 'set-recheck'; by: string | null }
  /** Another claim becomes part of this one, which then has these words. */
  | { kind: 'merge'; otherId: string; ranges: Range[]; wording: string }
  /** A merge is taken back: this claim has these words again, and the other what was its own. */
  | ({ kind: 'unmerge'; otherId: string; ranges: Range[]; wording: string } & Moved)
  /** This claim keeps these words, and the rest becomes a claim of its own. */
  | { kind: 'split'; otherId: string; ranges: Range[]; wording: string; part: Part }
  /** A finer reading becomes a claim of its own. */
  | ({ kind: 'take-reading' } & TakenReading)
  /** A reading that was taken is open again, and the claim made of it dropped. */
  | ({ kind: 'put-reading-back' } & TakenReading)
  | { kind: 'refuse-reading'; readingId: string }
  | { kind: 'reopen-reading'; readingId: string }
  | { kind: 'drop' }
  | { kind: 'restore' }
  /** `ranges` are the words that were judged; `again`: it holds still, also where it says the same. */
  | ({ kind: 'set-verdict'; value: VerdictValue; rationale: string } & Judged)
  | { kind: 'withdraw-verdict' }
  | ({ kind: 'set-ruling'; value: VerdictValue; reason: string } & Judged)
  | { kind: 'withdraw-ruling' }
  | { kind: 'add-evidence'; evidenceId: string; content: EvidenceContent }
  | { kind: 'change-evidence'; evidenceId: string; content: EvidenceContent }
  | { kind: 'remove-evidence'; evidenceId: string }
  | { kind: 'add-search'; searchId: string; content: SearchContent }
  | { kind: 'change-search'; searchId: string; content: SearchContent }
  | { kind: 'remove-search'; searchId: string }
  | { kind: 'set-check'; questionId: string; question: string; done: boolean; note: string }
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
    case 'add-search':
    case 'change-search':
    case 'remove-search':
      return `search ${change.searchId}`;
    case 'set-check':
      return `check ${change.questionId}`;
    case 'take-reading':
    case 'put-reading-back':
    case 'refuse-reading':
    case 'reopen-reading':
      return `reading ${change.readingId}`;
    default:
      return 'claim';
  }
}

/** The second claim that a change is about, or null: it is written to as well. */
export function otherOf(change: ClaimChange): string | null {
  return 'otherId' in change ? change.otherId : null;
}

/** A person's own verdict on a claim, or null. */
export function verdictBy(userId: string, claim: Pick<ClaimView, 'verdicts'>): VerdictView | null {
  return claim.verdicts.find(({ reviewer }) => reviewer.id === userId) ?? null;
}

/** A person's own verdict, if it is on the words that the claim has now; null otherwise. */
export function countingVerdictBy(
  userId: string,
  claim: Pick<ClaimView, 'verdicts' | 'ranges'>,
): VerdictView | null {
  const mine = verdictBy(userId, claim);
  return mine && isAbout(mine, claim) ? mine : null;
}

/** The version of the row that `change` writes to, or null where there is no such row. */
export function versionSeen(
  claim: ClaimView | undefined,
  change: ClaimChange,
  userId: string,
): number | null {
  return claim ? versionOf(claim, rowOf(change), userId) : null;
}

/** The version of the row called `row` (see `rowOf`) of a claim, or null where there is none. */
export function versionOf(claim: ClaimView, row: string, userId: string): number | null {
  if (row === 'verdict') return verdictBy(userId, claim)?.version ?? null;
  if (row === 'ruling') return claim.ruling?.version ?? null;
  if (row === 'claim') return claim.version;
  return hangingIn(claim, row)?.version ?? null;
}

/** The evidence, search, check, comment or reading that a row is called after. */
function hangingIn(
  claim: ClaimView,
  row: string,
): EvidenceView | SearchView | CheckView | CommentView | ReadingView | undefined {
  return (
    claim.evidence.find(({ id }) => row === `evidence ${id}`) ??
    claim.searches.find(({ id }) => row === `search ${id}`) ??
    claim.checks.find(({ questionId }) => row === `check ${questionId}`) ??
    claim.comments.find(({ id }) => row === `comment ${id}`) ??
    claim.readings.find(({ id }) => row === `reading ${id}`)
  );
}

/** What stands in a row, as far as a form or an undoing could overwrite it. */
function standingIn(claim: ClaimView, row: string): unknown {
  if (row === 'claim') {
    return [claim.wording, claim.dropped, claim.ranges.map(({ start, end }) => [start, end])];
  }
  if (row === 'ruling') return claim.ruling && [claim.ruling.value, claim.ruling.reason];
  const item = hangingIn(claim, row);
  if (!item) return undefined;
  // A tick overwrites no words: only a note is written in a form.
  if ('done' in item) return item.note;
  if ('author' in item) return item.text;
  if ('takenAs' in item) return [item.takenAs, item.refused];
  return 'sought' in item ? searchContentOf(item) : contentOf(item);
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
export function contentOf(item: EvidenceContent): EvidenceContent {
  const { stance, title, url, quote, publisher, archivedUrl, derivesFrom, readOn } = item;
  // What waits in a browser from before this could be said says nothing of it.
  const confidential = item.confidential ?? false;
  return { stance, title, url, quote, publisher, archivedUrl, derivesFrom, readOn, confidential };
}
