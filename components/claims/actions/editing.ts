import { v7 as uuid } from 'uuid';
import { canDrop, marksOf, whyNot } from '@/lib/claims/access';
import type { ClaimChange } from '@/lib/claims/change';
import { describeChange } from '@/lib/claims/describe-change';
import { findNext } from '@/lib/claims/neighbours';
import type { Range } from '@/lib/claims/range';
import { wordingOf } from '@/lib/claims/wording-of';
import type { Work } from './work';

/** Which claims there are, and which words carry them. */
export function editingActions(work: Work) {
  const { store } = work;

  function choose(chosen: readonly Range[]): void {
    if (chosen.length > 0 || store.get().chosen.length > 0) store.set({ chosen });
  }

  function addClaim(): void {
    const { chosen } = store.get();
    if (chosen.length === 0) {
      work.note('Select the words of the claim in the article first.');
      return;
    }
    const change: ClaimChange = {
      kind: 'add-claim',
      ranges: [...chosen],
      wording: wordingOf(work.text, chosen),
    };
    const id = uuid();
    work.enqueue(id, change);
    store.set({ chosen: [], caret: null, selectedId: id, form: null });
    work.remember(id, { kind: 'drop' }, describeChange(change, work.name(id), work.names));
  }

  function drop(): void {
    const claim = work.workable();
    if (!claim) return;
    // Whose a reviewer's addition is, the server knows.
    const marks = marksOf(claim, work.actor.userId);
    if (!canDrop(work.actor, marks)) {
      work.note(whyNot(work.actor, marks, 'say that it is none'));
      return;
    }
    const { standing } = store.get();
    const next =
      findNext(standing, claim.id, { shows: work.shows }) ??
      findNext(standing, claim.id, { step: -1, shows: work.shows });
    work.change(claim, { kind: 'drop' });
    store.set({ selectedId: next, form: null });
  }

  function restore(claimId: string): void {
    const claim = store.get().claims.get(claimId);
    if (!claim) return;
    work.change(claim, { kind: 'restore' });
    store.set({ selectedId: claimId, form: null });
  }

  return { choose, addClaim, drop, restore };
}
