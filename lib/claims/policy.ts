import { type Actor, isAtLeast } from '@/lib/desks/actor';
import type { ClaimView } from './schema';
import { isAbout } from './status';

/** Who has judged a claim, and whether it was ruled on. */
export type Marks = { reviewerIds: readonly string[]; ruled: boolean };

/** The marks that a claim bears, on any words it ever had. */
export function marksOf({ verdicts, ruling }: Pick<ClaimView, 'verdicts' | 'ruling'>): Marks {
  return { reviewerIds: verdicts.map(({ reviewer }) => reviewer.id), ruled: ruling !== null };
}

/** The marks that count: those on the words that the claim has now. */
export function countingMarksOf(claim: Pick<ClaimView, 'verdicts' | 'ruling' | 'ranges'>): Marks {
  const { verdicts, ruling } = claim;
  return marksOf({
    verdicts: verdicts.filter((verdict) => isAbout(verdict, claim)),
    ruling: ruling && isAbout(ruling, claim) ? ruling : null,
  });
}

/**
 * Whether the actor may say that a claim is none. Once somebody else has marked
 * it, taking it away takes away their work, and that is an editor's decision.
 */
export function canDrop(actor: Pick<Actor, 'userId' | 'role'>, marks: Marks): boolean {
  if (isAtLeast(actor.role, 'EDITOR')) return true;
  return !marks.ruled && marks.reviewerIds.every((id) => id === actor.userId);
}

/**
 * Whether the actor may give a claim other words, given the marks that count:
 * on other words they no longer would.
 */
export function canChangeRanges(actor: Pick<Actor, 'userId' | 'role'>, marks: Marks): boolean {
  return canDrop(actor, marks);
}
