import { flushSync } from 'react-dom';
import type { Review } from '@/components/claims/review-context';
import { needsRationale } from '@/lib/outbox/entry';
import type { VerdictValue } from '@/prisma/generated/enums';

/** The id of the rationale's field, for the key that leads there. */
export const rationaleId = 'rationale';

/** Moves the focus to the rationale of the claim that is open. */
export function focusRationale(): void {
  document.getElementById(rationaleId)?.focus();
}

type Marking = Pick<Review, 'actions' | 'store'>;

/** Marks the claim that is open, and leads to its rationale where the desk asks for one first. */
export const giveVerdict = (review: Marking, value: VerdictValue): void =>
  leadOn(review, () => review.actions.mark(value));

/** Says of the claim that is open that it holds still, and leads to its rationale likewise. */
export const confirmClaim = (review: Marking): void =>
  leadOn(review, () => review.actions.confirm());

function leadOn({ store }: Marking, mark: () => void): void {
  // Drawn first, so that the field is where it will be when the focus scrolls to it.
  flushSync(mark);
  const { queue, selectedId } = store.get();
  if (selectedId !== null && needsRationale(queue, selectedId)) focusRationale();
}
