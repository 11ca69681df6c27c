import { quoteOf, type Range, startOf } from '@/lib/ranges/range';

/** As long as a wording can be, in UTF-16 code units. */
export const wordingLengthMax = 2000;

/** The wording of a claim that nobody has worded: its exact words, in one line. */
export function wordingOf(text: string, ranges: readonly Range[]): string {
  return startOf(quoteOf(text, ranges).replaceAll(/\s+/g, ' '), wordingLengthMax);
}

/** The wording of two claims that become one. */
export function mergedWording(first: { wording: string }, second: { wording: string }): string {
  return startOf(`${first.wording} ${second.wording}`, wordingLengthMax).trim();
}

/** The wording that a claim has on other words: a wording of somebody's own stays, exact words follow. */
export function wordingOn(
  text: string,
  claim: { wording: string; ranges: readonly Range[] },
  ranges: readonly Range[],
): string {
  return claim.wording === wordingOf(text, claim.ranges) ? wordingOf(text, ranges) : claim.wording;
}
