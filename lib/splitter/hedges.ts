import { HEDGE_PATTERNS } from './hedge-phrases';
import type { Hedge, HedgeKind, Range } from './types';

const KINDS: readonly HedgeKind[] = ['evidential', 'hearsay', 'approximation', 'modality'];

/** The hedges of one sentence in order; where two kinds overlap the first of `KINDS` stands. */
export function hedgesIn(text: string, sentence: Range): Hedge[] {
  const raw = text.slice(sentence.start, sentence.end);
  const found: Hedge[] = [];
  for (const kind of KINDS) {
    // Most sentences have none, which is cheaper to find out than to go through all there are.
    if (raw.search(HEDGE_PATTERNS[kind]) < 0) continue;
    for (const match of raw.matchAll(HEDGE_PATTERNS[kind])) {
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
