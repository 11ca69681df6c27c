'use client';

import { Button } from '@/components/ui/button';

/**
 * Says that the article has a newer text than the page shows, and offers to load it: what is being
 * read stays where it is. What is not saved yet stays on the device.
 */
export function NewerText({ number }: { number: number }) {
  return (
    <aside
      aria-label="A new text"
      className="z-20 flex items-center gap-x-3 gap-y-2 rounded-md border border-accent bg-card py-1.5 pr-1.5 pl-4 shadow-float max-desk:absolute max-desk:inset-x-4 max-desk:top-full max-desk:mx-auto max-desk:mt-16 max-desk:w-fit desk:fixed desk:bottom-4 desk:left-4 desk:max-w-72 desk:flex-wrap desk:pt-3 desk:pr-4 desk:pb-4 print:hidden"
    >
      <p className="min-w-0">
        The article has a new text, revision {number}.
        <span className="max-desk:sr-only"> Marks on words that stayed the same are saved.</span>
      </p>
      <Button size="small" className="shrink-0" onClick={() => location.reload()}>
        Load it
      </Button>
    </aside>
  );
}
