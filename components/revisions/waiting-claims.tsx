'use client';

import { useDesk, useReview } from '@/components/claims/review-context';
import { countWords } from '@/lib/words/figure-words';

/** Claims whose words the newest text has changed, with the way to each. */
export function WaitingClaims({ ids }: { ids: readonly string[] }) {
  const { actions, article } = useDesk();
  const { number } = article.revision;
  const count = countWords(ids.length, 'claim');
  return (
    <p className="-mt-4 mb-8 flex flex-wrap items-baseline gap-x-2">
      <span>
        Revision {number} changed the words of {count} to check again:
      </span>
      {ids.map((id) => (
        <WaitingClaim key={id} id={id} onSelect={() => actions.select(id)} />
      ))}
    </p>
  );
}

function WaitingClaim({ id, onSelect }: { id: string; onSelect: () => void }) {
  const number = useReview(({ numbers }) => numbers.get(id));
  return (
    <button type="button" className="text-accent underline tabular-nums" onClick={onSelect}>
      <span className="sr-only">Claim </span>
      {number}
    </button>
  );
}
