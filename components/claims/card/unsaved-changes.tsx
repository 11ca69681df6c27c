'use client';

import { Button } from '@/components/ui/button';
import { useStatusNames } from '@/components/ui/status/status-names';
import { Time } from '@/components/ui/time/time';
import { focusRationale } from '@/components/verdicts/give-verdict';
import type { ClaimChange } from '@/lib/changes/change';
import { rowOf, verdictBy } from '@/lib/changes/change';
import { checkInWords, contentOfChange } from '@/lib/changes/content-of-change';
import { writtenIn } from '@/lib/changes/written-text';
import { kinds } from '@/lib/claims/kinds';
import type { ClaimView } from '@/lib/claims/schema';
import type { StatusNames } from '@/lib/claims/status-names';
import { wordingOf } from '@/lib/claims/wording-of';
import { isCommentChange } from '@/lib/comments/comment-change';
import type { Hand } from '@/lib/ledger/last-hand';
import { type Entry, isAboutClaim } from '@/lib/outbox/entry';
import { describeRecheckBy } from '@/lib/recheck/describe-recheck';
import { searchInWords } from '@/lib/searches/outcomes';
import type { LedgerEvent } from '@/prisma/generated/enums';
import { useDesk, useReview } from '../review-context';
import { keepDraft, useDraft } from './drafts';
import { MergeForm, mergeDraft } from './merge-form';
import { NeedsRationale } from './needs-rationale';
import { useLastHand } from './use-last-hand';

/** The changes to a claim that cannot be saved as they are, each with what can be done about it. */
export function UnsavedChanges({ claimId }: { claimId: string }) {
  const queue = useReview((state) => state.queue);
  return queue
    .filter((entry) => isAboutClaim(entry, claimId))
    .map((entry) => {
      if (entry.state.kind === 'stale') {
        return <Compare key={entry.id} entry={entry} current={entry.state.current} />;
      }
      if (entry.state.kind === 'refused') {
        return <Refused key={entry.id} entry={entry} detail={entry.state.detail} />;
      }
      if (entry.state.kind === 'needs-rationale')
        return <NeedsRationale key={entry.id} entry={entry} />;
      return null;
    });
}

function Compare({ entry, current }: { entry: Entry; current: ClaimView }) {
  const { actions, actor, article } = useDesk();
  const { text } = article.revision;
  const names = useStatusNames();
  const newText = newTextIn(entry, current);
  const standing = newText ?? standingOf(current, entry.change, actor.userId, { text, names });
  const hand = useLastHand(current.id, standing.unsigned ?? none);
  const mine = newText ? null : writtenIn(entry.change);
  const isMerging = useDraft(actor.userId, mergeDraft(entry)) !== null;
  const theirs = hand ? { ...standing, ...signedBy(hand, actor.userId) } : standing;
  return (
    <section
      aria-label="Somebody changed this: compare"
      className="rounded-md border border-disputed bg-disputed-tint p-3"
    >
      <h3 className="font-semibold">Somebody changed this: compare</h3>
      <p className="text-muted">Nothing was overwritten. Which of the two should stand?</p>
      <dl className="mt-2 grid grid-cols-2 gap-3">
        <div className="min-w-0">
          <dt className="font-semibold">Yours</dt>
          <dd className="foreign">{contentOfChange(entry.change, text, names)}</dd>
        </div>
        <div className="min-w-0">
          <dt className="font-semibold">
            {theirs.who}{' '}
            {theirs.at && (
              <span className="block text-xs font-normal text-muted">
                <Time at={theirs.at} />
              </span>
            )}
          </dt>
          <dd className="foreign">{theirs.words}</dd>
        </div>
      </dl>
      {isMerging ? (
        <MergeForm entry={entry} />
      ) : (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button size="small" onClick={() => actions.keepMine(entry.id)}>
            Keep mine
          </Button>
          <Button size="small" onClick={() => actions.giveUp(entry.id)}>
            Take theirs
          </Button>
          {mine !== null && (
            <Button size="small" onClick={() => keepDraft(actor.userId, mergeDraft(entry), mine)}>
              Make one of both
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** What stands where a verdict or a ruling was given on words that a newer text has changed. */
function newTextIn({ change, revision }: Entry, current: ClaimView): Standing | null {
  const isJudged = change.kind === 'set-verdict' || change.kind === 'set-ruling';
  if (!isJudged || revision === undefined || revision >= current.revision) return null;
  const who = `Its words now, in revision ${current.revision}`;
  return { words: current.wording, who, at: null };
}

type Standing = {
  words: string;
  who: string;
  at: string | null;
  /** Where what stands bears no name: the events of which the last has brought it about. */
  unsigned?: readonly LedgerEvent[];
};

const none: readonly LedgerEvent[] = [];
const rewritings: readonly LedgerEvent[] = [
  'CLAIM_REWORDED',
  'CLAIM_RANGES_CHANGED',
  'CLAIM_REANCHORED',
  'CLAIM_KIND_CHANGED',
  'CLAIM_MERGED',
  'CLAIM_UNMERGED',
  'CLAIM_SPLIT',
  'CLAIM_DROPPED',
  'CLAIM_RESTORED',
];
const decided: readonly LedgerEvent[] = ['READING_TAKEN', 'READING_REFUSED', 'READING_REOPENED'];
const withdrawals: readonly LedgerEvent[] = ['RULING_WITHDRAWN'];

const signedBy = ({ id, name, at }: Hand, userId: string) => ({
  who: id === userId ? 'Yours, made elsewhere' : name,
  at,
});

/** What stands now where a change wanted to write, and by whose hand, as far as the claim says. */
function standingOf(
  current: ClaimView,
  change: ClaimChange,
  userId: string,
  { text, names }: { text: string; names: StatusNames },
): Standing {
  const row = rowOf(change);
  if (row === 'verdict') {
    const mine = verdictBy(userId, current);
    return {
      words: mine ? joined(names[mine.value], mine.rationale) : 'No verdict',
      who: 'Yours, given elsewhere',
      at: mine?.updatedAt ?? null,
    };
  }
  if (row === 'ruling') {
    const { ruling } = current;
    return {
      words: ruling ? joined(names[ruling.value], ruling.reason) : 'No ruling',
      who: ruling?.editor.name ?? 'Now',
      at: ruling?.updatedAt ?? null,
      ...(!ruling && { unsigned: withdrawals }),
    };
  }
  if (row.startsWith('reading ')) {
    const reading = current.readings.find(({ id }) => row === `reading ${id}`);
    const words = reading?.takenAs ? 'Taken as a claim' : reading?.refused ? 'Refused' : 'Open';
    return { words, who: 'Theirs', at: null, unsigned: decided };
  }
  if (row === 'claim') {
    if (change.kind === 'set-kind') {
      return { words: kinds[current.kind], who: 'Theirs', at: null, unsigned: rewritings };
    }
    if (change.kind === 'set-recheck') {
      const words = describeRecheckBy(current.recheckBy);
      return { words, who: 'Theirs', at: null, unsigned: rewritings };
    }
    const { wording, ranges, dropped } = current;
    const stands =
      'ranges' in change && change.kind !== 'add-claim' ? wordingOf(text, ranges) : wording;
    const words = dropped ? `Not a claim: ${stands}` : stands;
    return { words, who: 'Theirs', at: null, unsigned: rewritings };
  }
  const check = current.checks.find(({ questionId }) => row === `check ${questionId}`);
  if (check) {
    return { words: checkInWords(check), who: check.checkedBy.name, at: check.updatedAt };
  }
  const search = current.searches.find(({ id }) => row === `search ${id}`);
  if (search) {
    return { words: searchInWords(search), who: search.addedBy.name, at: search.updatedAt };
  }
  if (isCommentChange(change)) return commentStanding(current, change.commentId);
  const item = current.evidence.find(({ id }) => row === `evidence ${id}`);
  return {
    words: item ? joined(item.title, item.quote) : 'Removed',
    who: item?.addedBy.name ?? 'Theirs',
    at: item?.updatedAt ?? null,
  };
}

function commentStanding({ comments }: ClaimView, commentId: string): Standing {
  const comment = comments.find(({ id }) => id === commentId);
  return {
    words: comment ? joined(comment.resolved ? 'Resolved' : 'Open', comment.text) : 'Deleted',
    who: comment?.resolved?.by.name ?? comment?.author.name ?? 'Theirs',
    at: comment?.resolved?.at ?? comment?.updatedAt ?? null,
  };
}

const joined = (first: string, second: string) => (second ? `${first}: ${second}` : first);

function Refused({ entry, detail }: { entry: Entry; detail: string }) {
  const { actions, article } = useDesk();
  const names = useStatusNames();
  return (
    <section
      aria-label="A change that could not be saved"
      className="rounded-md border border-disputed bg-disputed-tint p-3"
    >
      <h3 className="font-semibold">Not saved: kept on this device</h3>
      <p>{detail}</p>
      <p className="foreign mt-1 text-muted">
        {contentOfChange(entry.change, article.revision.text, names)}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <EditRefused entry={entry} />
        <Button size="small" onClick={() => actions.keepMine(entry.id)}>
          Try again
        </Button>
        <Button size="small" look="danger" onClick={() => actions.giveUp(entry.id)}>
          Discard
        </Button>
      </div>
    </section>
  );
}

/** Opens the form that a refused change came from, with what was written in it. */
function EditRefused({ entry }: { entry: Entry }) {
  const { actions } = useDesk();
  const { change } = entry;
  const form = (() => {
    if (change.kind === 'reword' || change.kind === 'add-claim')
      return { kind: 'wording' } as const;
    if (change.kind === 'set-ruling') return { kind: 'ruling' } as const;
    if (change.kind === 'add-evidence' || change.kind === 'change-evidence') {
      return { kind: 'evidence', evidenceId: change.evidenceId } as const;
    }
    if (change.kind === 'add-search' || change.kind === 'change-search') {
      return { kind: 'search', searchId: change.searchId } as const;
    }
    if (change.kind === 'add-comment' || change.kind === 'change-comment') {
      return { kind: 'comment', commentId: change.commentId } as const;
    }
    return null;
  })();
  if (change.kind === 'set-verdict') {
    return (
      <Button size="small" onClick={focusRationale}>
        Edit
      </Button>
    );
  }
  if (!form) return null;
  return (
    <Button size="small" onClick={() => actions.open(form)}>
      Edit
    </Button>
  );
}
