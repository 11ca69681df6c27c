'use client';

import type { ClaimView } from '@/lib/claims/schema';

/** Says of a claim whose words a newer text changed what they were. */
export function FormerWords({ claim: { former, ranges, revision } }: { claim: ClaimView }) {
  // A page that still shows the text from before has those words.
  const isShown = former !== null && ranges.length > 0 && former.revision >= revision;
  if (!former || isShown) return null;
  const words = former.words.join(' … ').replaceAll(/\s+/g, ' ');
  return (
    <p className="text-muted">
      {ranges.length > 0
        ? `Its words changed with revision ${former.revision + 1}. Before: “`
        : `Revision ${former.revision + 1} has none of its words: “`}
      <span className="foreign font-serif">{words}</span>”
    </p>
  );
}
