import { v7 as uuid } from 'uuid';
import { canDrop, marksOf, whyNot } from '@/lib/claims/access';
import { mergedWording, wordingOf } from '@/lib/claims/wording-of';
import { joinRanges } from '@/lib/ranges/combine-ranges';
import { splitRanges } from '@/lib/ranges/split-ranges';
import type { rangingActions } from './ranging';
import type { Work } from './work';

/** One claim of two, and two of one. */
export function partingActions(
  work: Work,
  { changeable }: Pick<ReturnType<typeof rangingActions>, 'changeable'>,
) {
  const { store, text } = work;

  /** Makes the next claim in the order of the text part of the one that is open. */
  function mergeWithNext() {
    const claim = changeable();
    if (!claim) return;
    const { standing, claims } = store.get();
    const other = claims.get(standing[standing.indexOf(claim.id) + 1] ?? '');
    if (!other) return work.note('This is the last claim: there is none to merge it with.');
    // Whose a reviewer's addition is, the server knows.
    const marks = marksOf(other, work.actor.userId);
    if (!canDrop(work.actor, marks)) {
      return work.note(`The next claim: ${whyNot(work.actor, marks, 'merge it away')}`);
    }
    const ranges = joinRanges(text, claim.ranges, other.ranges);
    const wording = mergedWording(claim, other);
    work.change(claim, { kind: 'merge', otherId: other.id, ranges, wording });
    store.set({ form: null });
  }

  /** Makes two claims of the one that is open, at a place in the text; null where nobody has put the caret anywhere. */
  function splitAt(place: number | null) {
    const claim = changeable();
    if (!claim) return;
    if (place === null) return work.note('Put the caret between two words of the claim first.');
    const parts = splitRanges(text, claim.ranges, place);
    if (!parts) return work.note('The caret is not between two words of this claim.');
    const [ranges, rest] = parts;
    work.change(claim, {
      kind: 'split',
      otherId: uuid(),
      ranges,
      wording: wordingOf(text, ranges),
      part: { ranges: rest, wording: wordingOf(text, rest) },
    });
    store.set({ form: null, caret: null });
  }

  return { mergeWithNext, splitAt };
}
