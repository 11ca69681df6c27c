import { allMatches } from '../all-matches';
import type { Hedge, HedgeKind, Range } from '../types';
import { HEDGE_PATTERNS } from './hedge-phrases';

const KINDS: readonly HedgeKind[] = ['evidential', 'hearsay', 'approximation', 'modality'];

/** The hedges of one sentence in order; where two kinds overlap the first of `KINDS` stands. */
export function hedgesIn(text: string, sentence: Range): Hedge[] {
  const raw = text.slice(sentence.start, sentence.end);
  const found: Hedge[] = [];
  for (const kind of KINDS) {
    for (const match of allMatches(raw, HEDGE_PATTERNS[kind])) {
      const start = sentence.start + match.index;
      const hedge = { start, end: start + match[0].length, kind };
      if (hedge.end > hedge.start && !found.some((other) => overlaps(other, hedge)))
        found.push(hedge);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Do the two ranges share a character? */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
