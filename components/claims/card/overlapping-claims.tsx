'use client';

import type { ClaimView } from '@/lib/claims/schema';
import { overlappingClaims } from '@/lib/ranges/overlap';
import { useDesk, useReview } from '../review-context';

/** The other claims that share words with the one that is open, each a click away. */
export function OverlappingClaims({ claim }: { claim: ClaimView }) {
  const { actions } = useDesk();
  const claims = useReview((state) => state.claims);
  const standing = useReview((state) => state.standing);
  const numbers = useReview((state) => state.numbers);
  const others = overlappingClaims(
    claim,
    standing.flatMap((id) => claims.get(id) ?? []),
  );
  if (others.length === 0) return null;
  return (
    <div className="-mt-1 flex flex-wrap items-center gap-1 text-muted">
      <span className="mr-1">Shares words with</span>
      {others.slice(0, 5).map(({ id }) => (
        <button
          key={id}
          type="button"
          aria-label={`Claim ${numbers.get(id)}, on the same words`}
          className="min-h-7 min-w-7 rounded-md border border-line px-1 font-semibold text-accent tabular-nums hover:border-accent pointer-coarse:min-h-10 pointer-coarse:min-w-10"
          onClick={() => actions.select(id)}
        >
          {numbers.get(id)}
        </button>
      ))}
    </div>
  );
}
