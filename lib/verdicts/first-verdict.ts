import { type Range, sameRanges } from '@/lib/ranges/range';
import type { VerdictValue } from '@/prisma/generated/enums';

/** What a reviewer held of a claim by themselves, as far as it can be told. */
export type FirstVerdict = {
  /** What they gave before the verdict of anybody else on the claim could be seen by them. */
  firstValue: VerdictValue;
  /** Whether that was so; false where others could be seen from the start, and it is what they gave then. */
  independent: boolean;
};

/** What was known and could be seen when a verdict was given. */
export type Circumstances = {
  /** What they have given on this claim before, withdrawn or not, and on which words. */
  before: (FirstVerdict & { ranges: readonly Range[] }) | null;
  /** Whether anybody else has ever given a verdict or ruled on the claim. */
  othersDecided: boolean;
  /** Whether the verdicts of others are hidden from whoever has given none. */
  blind: boolean;
};

/**
 * What remains of a verdict for measuring agreement. A slip that is mended while
 * nobody else has decided is no opinion, and what is changed in sight of others
 * is none of their own any more. On other words the claim is another one, and
 * what is given there is given first.
 */
export function firstVerdict(
  given: { value: VerdictValue; ranges: readonly Range[] },
  { before, othersDecided, blind }: Circumstances,
): FirstVerdict {
  const byThemselves = !othersDecided || (blind && before === null);
  if (byThemselves) return { firstValue: given.value, independent: true };
  if (before && sameRanges(before.ranges, given.ranges)) {
    return { firstValue: before.firstValue, independent: before.independent };
  }
  return { firstValue: given.value, independent: false };
}
