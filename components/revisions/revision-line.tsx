'use client';

import { useDesk, useReview } from '@/components/claims/review-context';

/** How many claims whose words the newest text has changed wait to be checked again; nothing where none does. */
export function RevisionLine() {
  const { actions, article } = useDesk();
  const { number } = article.revision;
  const waiting = useReview(({ claims, standing }) =>
    standing
      .filter((id) => {
        const claim = claims.get(id);
        return claim?.former?.revision === number - 1 && claim.status === 'PENDING';
      })
      .join(' '),
  );
  if (waiting === '') return null;
  const ids = waiting.split(' ');
  const count = ids.length === 1 ? '1 claim' : `${ids.length} claims`;
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
