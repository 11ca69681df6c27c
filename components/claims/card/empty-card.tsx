'use client';

import { clsx } from 'clsx';
import { Key } from '@/components/keys/key';
import { Button } from '@/components/ui/button';
import { StatusMark } from '@/components/ui/status/status-mark';
import { statuses, statusOrder } from '@/lib/claims/status';
import { useDesk, useReview } from '../review-context';

/** Where no claim is open: what to do, and how to read the marks in the article. */
export function EmptyCard() {
  const { actions } = useDesk();
  const none = useReview(({ standing }) => standing.length === 0);
  return (
    <div className="flex flex-col gap-4 p-4">
      {none ? (
        <p>The splitter found no claims. Select words in the article to add one.</p>
      ) : (
        <div>
          <p>Choose a claim in the article.</p>
          <Button
            look="quiet"
            className="-ml-4.25 min-h-8! pointer-coarse:min-h-10!"
            onClick={() => actions.move(1)}
          >
            Next claim
            <Key of="next-claim" />
          </Button>
        </div>
      )}
      <ul aria-label="How claims are marked" className="flex flex-col gap-1.5">
        {statusOrder.map((status) => (
          <li
            key={status}
            className="grid grid-cols-[minmax(8.5rem,max-content)_1fr] gap-x-3 items-baseline"
          >
            <StatusMark status={status} />
            <span>
              <span
                className={clsx(
                  `mark-${statuses[status].slug}`,
                  'claim-words cursor-default! font-serif text-base',
                )}
              >
                words of a claim
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
