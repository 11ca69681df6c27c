'use client';

import { clsx } from 'clsx';
import { Button } from '@/components/ui/button';
import { useDesk, useReview } from '../review-context';
import { useLocked } from '../use-locked';

/** What somebody has said to be no claim, folded away; each can be brought back while claims can change. */
export function DroppedClaims() {
  const { actions } = useDesk();
  const locked = useLocked();
  const dropped = useReview((state) => state.dropped);
  const claims = useReview((state) => state.claims);
  const numbers = useReview((state) => state.numbers);
  const partOf = (id: string) => numbers.get(claims.get(id)?.mergedInto ?? '');
  const isLost = (id: string) => claims.get(id)?.ranges.length === 0;
  return (
    <details className="border-t border-line pt-2">
      <summary className="min-h-8 rounded-md px-2 py-1.5 text-muted pointer-coarse:min-h-10 pointer-coarse:py-2.5">
        Not claims ({dropped.length})
      </summary>
      <ul>
        {dropped.map((id) => (
          <li
            key={id}
            className={clsx(
              'claim-row flex gap-x-2 px-2 py-1.5',
              isLost(id) ? 'flex-col items-start' : 'items-start',
            )}
          >
            <span dir="auto" className="line-clamp-2 min-w-0 flex-1 text-muted wrap-anywhere">
              {claims.get(id)?.wording}
              {partOf(id) !== undefined && (
                <span className="block text-xs">Part of claim {partOf(id)} now</span>
              )}
            </span>
            {isLost(id) && !locked && (
              <span className="text-xs text-muted">
                The newest text has none of its words. Select others in the article for it.
              </span>
            )}
            {!locked && (
              <Button
                look="quiet"
                size="tiny"
                className={clsx('shrink-0', isLost(id) && '-ml-2')}
                // The words would no longer be chosen once the button took the focus.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => actions.restore(id)}
              >
                {isLost(id) ? 'Give it the chosen words' : 'Bring back'}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
