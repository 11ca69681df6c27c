import type { Work } from './work';

/** Taking back what was done, and what to do about what could not be saved. */
export function undoingActions(work: Work) {
  const { store, outbox } = work;

  function undo(): void {
    const { undo: steps, claims } = store.get();
    // A claim that could not be added is gone, and what was done to it with it.
    const at = steps.findLastIndex(({ claimId }) => claims.has(claimId));
    const step = steps[at];
    if (!step) {
      work.note('There is nothing to undo.');
      return;
    }
    const claim = claims.get(step.claimId);
    if (claim && step.change.kind === 'withdraw-verdict') work.keepRationale(claim);
    work.enqueue(step.claimId, step.change);
    const { standing } = store.get();
    store.set({
      undo: steps.slice(0, at),
      ...(standing.includes(step.claimId) && { selectedId: step.claimId }),
    });
    work.note(`Undone: ${step.text.charAt(0).toLowerCase()}${step.text.slice(1)}.`);
  }

  return {
    undo,
    keepMine: (entryId: string) => outbox.keep(entryId),
    giveUp: (entryId: string) => outbox.giveUp(entryId),
    retry: () => outbox.retryNow(),
  };
}
