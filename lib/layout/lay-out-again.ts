import type { Range } from '@/lib/ranges/range';
import { layOutArticle, type Passage } from './article-layout';

type Placed = { id: string; ranges: readonly Range[] };

/**
 * The article laid out anew where claims came, went or moved, which is the same as `layOutArticle` makes
 * of all of it: of thousands of claims that takes as long as to draw the one that changed. `claims` are
 * those that stand now, in reading order and their ranges ascending, and `moved` is where the changed
 * ones are and were.
 */
export function layOutAgain(
  passages: readonly Passage[],
  claims: readonly Placed[],
  moved: readonly Range[],
): Passage[] {
  let { start, end } = hull(moved);
  let inside: Passage[];
  let near: Placed[];
  // As wide as the passages and claims reach that lie in it, until none reaches out: which lane a claim
  // has follows from those it shares words with, so beyond that nothing can be another.
  for (;;) {
    inside = passages.filter((passage) => passage.end > start && passage.start < end);
    const low = Math.min(start, inside[0]?.start ?? start);
    const high = Math.max(end, inside.at(-1)?.end ?? end);
    near = claims.filter(
      ({ ranges }) => (ranges[0]?.start ?? 0) < high && (ranges.at(-1)?.end ?? 0) > low,
    );
    const whole = hull(near.flatMap(({ ranges }) => ranges));
    if (whole.start >= low && whole.end <= high) break;
    start = Math.min(low, whole.start);
    end = Math.max(high, whole.end);
  }
  const laid = layOutArticle(inside, near, inside);
  const first = inside[0] ? passages.indexOf(inside[0]) : 0;
  return passages.toSpliced(first, laid.length, ...laid);
}

/** From where the first of some ranges begins to where the last ends; of none it is empty. */
function hull(ranges: readonly Range[]): Range {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const range of ranges) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}
