'use client';

import { useDesk, useReview } from '@/components/claims/review-context';
import { drawn } from '@/components/ui/drawn';

// Most articles have one text only. Of another, the server draws it.
const WaitingClaims = drawn(async () => (await import('./waiting-claims')).WaitingClaims);

/** Which claims whose words the newest text has changed wait to be checked again; nothing where none does. */
export function RevisionLine() {
  const { number } = useDesk().article.revision;
  const waiting = useReview(({ claims, standing }) =>
    standing
      .filter((id) => {
        const claim = claims.get(id);
        return claim?.former?.revision === number - 1 && claim.status === 'PENDING';
      })
      .join(' '),
  );
  return waiting !== '' && <WaitingClaims ids={waiting.split(' ')} />;
}
