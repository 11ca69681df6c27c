import { type Actor, isAtLeast } from '@/lib/desks/actor';
import type { ClaimView } from './schema';
import { isAbout } from './status';

/** Who has judged a claim, and whether it was ruled on. */
export type Marks = {
  reviewerIds: readonly string[];
  ruled: boolean;
  /** The reviewer who added the claim; null where the splitter found it. */
  addedById: string | null;
};

type Judged = Pick<ClaimView, 'verdicts' | 'ruling' | 'origin'>;

/** The marks that a claim bears, on any words it ever had; `addedById` is whose row it is. */
export function marksOf({ verdicts, ruling, origin }: Judged, addedById: string): Marks {
  return {
    reviewerIds: verdicts.map(({ reviewer }) => reviewer.id),
    ruled: ruling !== null,
    // What the splitter found bears the name of whoever brought the article in.
    addedById: origin === 'REVIEWER' ? addedById : null,
  };
}

/** The marks that count: those on the words that the claim has now. */
export function countingMarksOf(
  claim: Judged & Pick<ClaimView, 'ranges'>,
  addedById: string,
): Marks {
  const { verdicts, ruling, origin } = claim;
  const counting = {
    verdicts: verdicts.filter((verdict) => isAbout(verdict, claim)),
    ruling: ruling && isAbout(ruling, claim) ? ruling : null,
    origin,
  };
  return marksOf(counting, addedById);
}

type Judge = Pick<Actor, 'userId' | 'role' | 'blind'>;

/**
 * Whether the actor may say that a claim is none. Once somebody else has marked
 * it, taking it away takes away their work, and that is an editor's decision.
 * From whoever reviews blind it is hidden whether somebody has, so they are
 * told the same either way: only what they have added themselves, or have
 * marked, is theirs to take away.
 */
export function canDrop(actor: Judge, marks: Marks): boolean {
  if (isAtLeast(actor.role, 'EDITOR')) return true;
  if (isUndecided(actor, marks)) return marks.addedById === actor.userId;
  return !marks.ruled && marks.reviewerIds.every((id) => id === actor.userId);
}

/**
 * Whether the actor may give a claim other words, given the marks that count:
 * on other words they no longer would.
 */
export function canChangeRanges(actor: Judge, marks: Marks): boolean {
  return canDrop(actor, marks);
}

/** Why the actor may not, as a sentence. `deed` is what they wanted: “say that it is none”. */
export function whyNot(actor: Judge, marks: Pick<Marks, 'reviewerIds'>, deed: string): string {
  return isUndecided(actor, marks)
    ? `This desk reviews blind: mark the claim first, or ask an editor to ${deed}.`
    : `Others have marked this claim, so only an editor can ${deed}.`;
}

const isUndecided = (actor: Judge, { reviewerIds }: Pick<Marks, 'reviewerIds'>) =>
  actor.blind && !reviewerIds.includes(actor.userId);
