'use client';

import { useDesk } from '@/components/claims/review-context';
import { quoteGivenOn } from '@/lib/claims/quote-given-on';
import type { ClaimView } from '@/lib/claims/schema';
import { isAbout } from '@/lib/claims/status';
import type { Range } from '@/lib/ranges/range';

/** Says of a verdict or a ruling that it was given on other words, and on which. */
export function GivenBefore({ given, claim }: { given: { ranges: Range[] }; claim: ClaimView }) {
  const { text } = useDesk().article.revision;
  if (isAbout(given, claim)) return null;
  return (
    <p className="basis-full text-xs text-muted">
      Given before the words changed, on “
      <span className="foreign font-serif">{quoteGivenOn(text, given, claim)}</span>
      ”. It does not count.
    </p>
  );
}
