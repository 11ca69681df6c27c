import type { Range } from '@/lib/ranges/range';
import type { Stretch } from './compare-texts';

/** What two texts share, to be asked by places of the old one; each answer takes the time of a search by halves. */
export type StretchIndex = ReturnType<typeof indexStretches>;

/** Lays out the stretches of two texts (see `compareTexts`) by their places. */
export function indexStretches(stretches: readonly Stretch[], newLength: number) {
  /** How many stretches begin before a place of the old text. */
  const begunBefore = (place: number): number => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? place) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    /** Where a range stands in the new text; null unless all of it lies in one stretch. */
    moved({ start, end }: Range): Range | null {
      const stretch = stretches[begunBefore(start + 1) - 1];
      if (!stretch || end > stretch.start + stretch.length) return null;
      const by = stretch.newStart - stretch.start;
      return { start: start + by, end: end + by };
    },

    /** What is left of a range, as pairs of a range of the old text and where that begins in the new one. */
    left({ start, end }: Range): { range: Range; newStart: number }[] {
      const left: { range: Range; newStart: number }[] = [];
      for (let at = Math.max(0, begunBefore(start + 1) - 1); at < stretches.length; at += 1) {
        const stretch = stretches[at];
        if (!stretch || stretch.start >= end) break;
        const from = Math.max(start, stretch.start);
        const to = Math.min(end, stretch.start + stretch.length);
        if (from >= to) continue;
        const newStart = stretch.newStart + from - stretch.start;
        left.push({ range: { start: from, end: to }, newStart });
      }
      return left;
    },

    /** Where in the new text the stretch ends that ends at a place of the old one; null where none does. */
    endingAt(place: number): number | null {
      const stretch = stretches[begunBefore(place) - 1];
      const ends = stretch !== undefined && stretch.start + stretch.length === place;
      return ends ? stretch.newStart + stretch.length : null;
    },

    /** Where in the new text the stretch begins that begins at a place of the old one; null where none does. */
    beginningAt(place: number): number | null {
      const stretch = stretches[begunBefore(place)];
      return stretch?.start === place ? stretch.newStart : null;
    },

    /** About where a place of the old text would be in the new one: after the last stretch before it. */
    expected(place: number): number {
      const stretch = stretches[begunBefore(place) - 1];
      return stretch ? stretch.newStart + Math.min(place - stretch.start, stretch.length) : 0;
    },

    /** What the new text has and the old one has not, in its order. */
    added: gapsOf(stretches, newLength),
  };
}

function gapsOf(stretches: readonly Stretch[], newLength: number): Range[] {
  const gaps: Range[] = [];
  let end = 0;
  for (const { newStart, length } of [...stretches, { newStart: newLength, length: 0 }]) {
    if (newStart > end) gaps.push({ start: end, end: newStart });
    end = newStart + length;
  }
  return gaps;
}
