'use client';

import { useReview } from '@/components/claims/review-context';
import { Initials } from './initials';

/** Who else is at a claim: one mark, however many they are. */
export function PresentAtClaim({ claimId }: { claimId: string }) {
  // As one string, so that a row is drawn anew only when somebody comes to it or leaves it.
  const names = useReview(({ present }) =>
    present
      .filter((one) => one.claimId === claimId)
      .map(({ person }) => person.name)
      .join('\n'),
  );
  if (names === '') return null;
  return (
    <span className="flex">
      <span className="sr-only">Here: </span>
      <Initials names={names.split('\n')} small />
    </span>
  );
}
