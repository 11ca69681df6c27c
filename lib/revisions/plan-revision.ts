import { wordingOf } from '@/lib/claims/wording-of';
import { nearestClaim } from '@/lib/ranges/overlap';
import { type Range, sameRanges } from '@/lib/ranges/range';
import type { Split } from '@/lib/splitter/types';
import { compareTexts } from './compare-texts';
import { reanchoring } from './reanchor';
import { indexStretches } from './stretch-index';

/** What is looked at of a claim, of those that were dropped as well. */
type Placed = {
  id: string;
  ranges: readonly Range[];
  readings: readonly { id: string; ranges: readonly Range[] }[];
  /** Of one that has no words: those that it had, and in which text. */
  former: { revision: number; ranges: readonly Range[]; stood: boolean } | null;
};

/**
 * What becomes of a claim. `found` is the claim that the splitter finds in the new text on just these
 * words, and `near` the one that has most of them, by their places in the split.
 */
export type PlannedClaim = { id: string } & (
  | { fate: 'same' | 'back'; ranges: Range[]; found: number | null; near: number | null }
  | { fate: 'changed'; ranges: Range[]; wording: string; found: number | null; near: number | null }
  | { fate: 'gone' }
);

export type Plan = {
  /**
   * In the order of the claims, and then those that come back because the new text has the words
   * again that an earlier one lost.
   */
  claims: PlannedClaim[];
  /** The claims of the split that are new, by their places there. */
  added: number[];
  /** Where the finer readings stand that are on the same words as before. */
  readings: { id: string; ranges: Range[] }[];
  /** The finer readings of the split that are new, by their places there. */
  addedReadings: number[];
  /** Where words of the old text stand in the new one; null where not all are there as they were. */
  follow: (ranges: readonly Range[]) => Range[] | null;
};

type NewText = { text: string; split: Pick<Split, 'claims' | 'finer'> };

/**
 * Lays out what a new text makes of the claims of an article, before anything is stored. What the
 * splitter finds in words that are as they were is not new: it was offered before, and reviewers may
 * have merged, moved or dropped it.
 */
export function planRevision(
  before: {
    text: string;
    claims: readonly Placed[];
    /** Earlier texts by their numbers: those whose words claims have lost. */
    earlier: ReadonlyMap<number, string>;
  },
  { text, split }: NewText,
): Plan {
  const stretches = compareTexts(before.text, text);
  const reanchor = reanchoring(before.text, text, stretches);
  const follow = (ranges: readonly Range[]) => {
    const found = reanchor(ranges);
    return found.kind === 'same' ? found.ranges : null;
  };
  const touchesAdded = touching(indexStretches(stretches, text.length).added, text);
  const kept = planClaims(before.claims, reanchor, { text, split });
  const claims = [...kept, ...planBack(before, kept, { text, split }, touchesAdded)];
  const standing = claims.flatMap((claim) => (claim.fate === 'gone' ? [] : [claim]));
  const used = new Set(standing.map(({ found }) => found));
  const added = split.claims.flatMap(({ ranges }, index) =>
    !used.has(index) && touchesAdded(ranges) && nearestClaim(ranges, standing) === null
      ? [index]
      : [],
  );
  const readings = before.claims.flatMap((claim) =>
    claim.readings.flatMap(({ id, ranges }) => {
      const found = follow(ranges);
      return found ? [{ id, ranges: found }] : [];
    }),
  );
  const isKnown = (ranges: readonly Range[]) =>
    readings.some((reading) => sameRanges(reading.ranges, ranges));
  const addedReadings = split.finer.flatMap(({ ranges }, index) =>
    touchesAdded(ranges) && !isKnown(ranges) ? [index] : [],
  );
  return { claims, added, readings, addedReadings, follow };
}

function planClaims(
  claims: readonly Placed[],
  reanchor: ReturnType<typeof reanchoring>,
  { text, split }: NewText,
): PlannedClaim[] {
  /** Words that a claim has already; of two that stood apart only one can have moved there. */
  const taken = new Map<string, readonly Range[]>();
  const found = claims.flatMap(({ id, ranges }) => {
    if (ranges.length === 0) return [];
    const reanchored = reanchor(ranges);
    if (reanchored.kind !== 'same') return [{ id, ...reanchored }];
    const words = keyOf(reanchored.ranges);
    const other = taken.get(words);
    taken.set(words, ranges);
    const isTaken = other !== undefined && !sameRanges(other, ranges);
    return [isTaken ? ({ id, kind: 'gone' } as const) : { id, ...reanchored }];
  });
  const placeOf = new Map(split.claims.map(({ ranges }, index) => [keyOf(ranges), index]));
  const used = new Set([...taken.keys()].map((words) => placeOf.get(words)));
  return found.map((claim): PlannedClaim => {
    if (claim.kind === 'gone') return { id: claim.id, fate: 'gone' };
    const { id, ranges } = claim;
    const near = nearestClaim(ranges, split.claims);
    if (claim.kind === 'same') {
      return { id, fate: 'same', ranges, found: placeOf.get(keyOf(ranges)) ?? null, near };
    }
    const better = near === null || used.has(near) ? undefined : split.claims[near];
    if (near === null || !better) {
      return { id, fate: 'changed', ranges, wording: wordingOf(text, ranges), found: null, near };
    }
    used.add(near);
    return { id, fate: 'changed', ranges: better.ranges, wording: better.text, found: near, near };
  });
}

/** The claims that an earlier text lost, where the new one has their very words again, and nobody else is on them. */
function planBack(
  { claims, earlier }: Parameters<typeof planRevision>[0],
  kept: readonly PlannedClaim[],
  { text, split }: NewText,
  touchesAdded: (ranges: readonly Range[]) => boolean,
): PlannedClaim[] {
  const taken = new Set(kept.map((claim) => (claim.fate === 'gone' ? '' : keyOf(claim.ranges))));
  const placeOf = new Map(split.claims.map(({ ranges }, index) => [keyOf(ranges), index]));
  const from = new Map(
    [...earlier].map(([number, old]) => [number, reanchoring(old, text, compareTexts(old, text))]),
  );
  return claims.flatMap(({ id, ranges, former }) => {
    if (ranges.length > 0 || !former?.stood) return [];
    const found = from.get(former.revision)?.(former.ranges);
    if (found?.kind !== 'same' || !touchesAdded(found.ranges)) return [];
    const words = keyOf(found.ranges);
    if (taken.has(words)) return [];
    taken.add(words);
    const near = nearestClaim(found.ranges, split.claims);
    return [{ id, fate: 'back', ranges: found.ranges, found: placeOf.get(words) ?? null, near }];
  });
}

const keyOf = (ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => `${start}-${end}`).join(' ');

/** Whether ranges have a letter or a digit that is new in the text. */
function touching(added: readonly Range[], text: string): (ranges: readonly Range[]) => boolean {
  const parts = added.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  return (ranges) =>
    ranges.some((range) => {
      let [low, high] = [0, parts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((parts[middle]?.end ?? 0) <= range.start) low = middle + 1;
        else high = middle;
      }
      const part = parts[low];
      if (!part || part.start >= range.end) return false;
      const [start, end] = [Math.max(part.start, range.start), Math.min(part.end, range.end)];
      return (
        /[\p{L}\p{N}]/u.test(text.slice(start, end)) ||
        (parts[low + 1]?.start ?? range.end) < range.end
      );
    });
}
