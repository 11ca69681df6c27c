'use client';

import { useReview } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';

/**
 * Says that the article has a newer text than the page shows, and offers to load it: what is being
 * read stays where it is. What is not saved yet stays on the device.
 */
export function NewerText() {
  const number = useReview((state) => state.newerRevision);
  if (number === null) return null;
  return (
    <aside
      aria-label="A new text"
      className="absolute inset-x-4 top-full z-20 mx-auto mt-2 flex w-fit flex-wrap items-center gap-x-3 gap-y-1 max-desk:mt-14 rounded-md border border-accent bg-card py-1.5 pr-1.5 pl-4 shadow-float print:hidden"
    >
      <p className="min-w-0">
        The article has a new text, revision {number}. Marks on words that stayed the same are
        saved.
      </p>
      <Button size="small" onClick={() => location.reload()}>
        Load it
      </Button>
    </aside>
  );
}
