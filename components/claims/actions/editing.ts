import { v7 as uuid } from 'uuid';
import type { ClaimChange } from '@/lib/changes/change';
import { describeChange } from '@/lib/changes/describe-change';
import { canDrop, marksOf, whyNot } from '@/lib/claims/access';
import type { ClaimView } from '@/lib/claims/schema';
import { wordingOf } from '@/lib/claims/wording-of';
import type { Range } from '@/lib/ranges/range';
import type { Work } from './work';

/** Which claims there are, and which words carry them. */
export function editingActions(work: Work) {
  const { store } = work;

  function choose(chosen: readonly Range[]): void {
    if (chosen.length > 0 || store.get().chosen.length > 0) store.set({ chosen });
  }

  function addClaim(): void {
    if (work.isLocked()) return;
    const { chosen, selectedId } = store.get();
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
    const text = describeChange(change, work.name(id), work.names);
    work.remember(id, { kind: 'drop' }, text, selectedId);
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
    const next = work.neighbour(claim.id);
    work.change(claim, { kind: 'drop' });
    store.set({ selectedId: next, form: null });
  }

  function restore(claimId: string): void {
    const claim = store.get().claims.get(claimId);
    if (!claim || work.isLocked()) return;
    if (claim.ranges.length === 0) {
      giveWords(claim);
      return;
    }
    work.change(claim, { kind: 'restore' });
    store.set({ selectedId: claimId, form: null });
  }

  /** Brings a claim back that a newer text has no words of, on those that are chosen in the article. */
  function giveWords({ id }: ClaimView): void {
    const { chosen } = store.get();
    if (chosen.length === 0) {
      work.note('Select its words in the article first.');
      return;
    }
    const wording = wordingOf(work.text, chosen);
    work.enqueue(id, { kind: 'change-ranges', ranges: [...chosen], wording });
    work.enqueue(id, { kind: 'restore' });
    store.set({ chosen: [], caret: null, selectedId: id, form: null });
    work.remember(id, { kind: 'drop' }, 'Gave a claim words of the new text');
  }

  return { choose, addClaim, drop, restore };
}
