import { begunWith, type ClaimChange, rowOf, versionBegunWith } from '@/lib/changes/change';
import { inverseChange } from '@/lib/changes/inverse-change';
import { isCommentChange } from '@/lib/comments/comment-change';
import type { UndoStep } from '../undo-history';
import type { Work } from './work';

/** Undoing, redoing, and what to do about what could not be saved. */
export function undoingActions(work: Work) {
  const { store, outbox, history } = work;
  const { userId } = work.actor;

  function undo(): void {
    const step = go('undo');
    if (step) work.note(`Undone: ${lowered(step.text)}.`, 'redo');
  }

  function redo(): void {
    const step = go('redo');
    if (step) work.note(`Redone: ${lowered(step.text)}.`, 'undo');
  }

  /** Goes one step back or forward, and keeps how to go the other way; where it cannot, a line says why. */
  function go(way: 'undo' | 'redo'): UndoStep | undefined {
    // A claim that could not be added is gone, and what was done to it with it.
    const step = history.next(way, ({ claimId }) => store.get().claims.has(claimId));
    const before = step && store.get().claims.get(step.claimId);
    if (!step || !before) {
      work.note(`There is nothing to ${way}.`);
      return undefined;
    }
    const { claimId, change, text } = step;
    // People may talk about a claim that cannot change any more.
    if (!isCommentChange(change) && work.isLocked()) return undefined;
    if (change.kind === 'withdraw-verdict') work.keepRationale(before);
    const other = work.otherIn(change);
    const inverse = inverseChange(before, change, userId, other);
    const stood = new Set(store.get().standing);
    const near = step.from && stood.has(step.from) ? step.from : work.neighbour(claimId);
    const seen = versionBegunWith(step.begun, before, change, userId);
    outbox.add(claimId, change, seen, other?.version);
    const { claims, standing } = store.get();
    const after = claims.get(claimId) ?? before;
    history.goneBy(
      way,
      step,
      inverse && {
        claimId,
        change: inverse,
        text,
        begun: begunWith(after, rowOf(inverse), userId),
        from: step.from,
      },
    );
    if (standing.includes(claimId)) store.set({ selectedId: claimId });
    else if (stood.has(claimId)) store.set({ selectedId: near });
    return step;
  }

  return {
    undo,
    redo,
    keepMine: (entryId: string, change?: ClaimChange) => outbox.keep(entryId, change),
    giveUp: (entryId: string) => outbox.giveUp(entryId),
    retry: () => outbox.retryNow(),
  };
}

const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
