import { quoteOf } from '@/lib/ranges/range';
import type { ClaimView } from './schema';

/**
 * The words that a verdict or a ruling was given on, on one line: of the text that is there, or, where
 * that has them no more, those that the claim had before.
 */
export function quoteGivenOn(
  text: string,
  { ranges }: Pick<ClaimView['verdicts'][number], 'ranges'>,
  claim: Pick<ClaimView, 'ranges' | 'former'>,
): string {
  const isThere = ranges.length > 0 && claim.ranges.length > 0;
  const words = isThere ? quoteOf(text, ranges) : (claim.former?.words.join(' … ') ?? '');
  return words.replaceAll(/\s+/g, ' ');
}
