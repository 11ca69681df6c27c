'use client';

import { useReview } from '@/components/claims/review-context';
import { Initials } from './initials';

/** Who else is at a claim: one mark, however many they are. */
export function PresentAtClaim({ claimId }: { claimId: string }) {
  const names = useReview(({ present }) =>
    present
      .filter((one) => one.claimId === claimId)
      .map(({ person }) => person.name)
      .join(', '),
  );
  if (names === '') return null;
  return (
    <span className="flex">
      <span className="sr-only">Here: </span>
      <Initials name={names} small />
    </span>
  );
}
