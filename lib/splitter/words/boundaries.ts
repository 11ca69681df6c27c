import type { Analysis } from './analysis';

/** How likely the edges of some words of a sentence are where they were found. */
export type Boundaries = {
  /** The sum of the log likelihoods of all arcs that lead in or out. */
  arcs: number;
  /** The likelihood of the least likely of these. */
  least: number;
  /** The share of edges beside a mark, the end of the sentence, or a word that opens a clause. */
  marked: number;
};

/**
 * Two opinions on the edges of some words, which are in order: that of the parser, whose arcs over
 * them are right or not, and that of the marks and conjunctions, which are there or not.
 */
export function boundariesOf(analysis: Analysis, indices: readonly number[]): Boundaries {
  const { words } = analysis;
  const inside = new Uint8Array(words.length);
  for (const index of indices) inside[index] = 1;
  let arcs = 0;
  let least = 1;
  for (const [i, { head, label, confidence }] of words.entries()) {
    if (label === 'punct' || inside[i] === (inside[head] ?? 0)) continue;
    arcs += Math.log(confidence);
    least = Math.min(least, confidence);
  }
  let edges = 0;
  let marked = 0;
  for (const [k, index] of indices.entries()) {
    if (indices[k - 1] !== index - 1) {
      edges++;
      if (divides(analysis, index - 1) || divides(analysis, index)) marked++;
    }
    if (indices[k + 1] !== index + 1) {
      edges++;
      if (divides(analysis, index + 1) || divides(analysis, index)) marked++;
    }
  }
  return { arcs, least, marked: edges === 0 ? 0 : marked / edges };
}

/** Is there no word, or one where a reader sees a new part begin? */
function divides({ words }: Analysis, index: number): boolean {
  const word = words[index];
  if (!word) return true;
  return /^(?:PUNCT|CCONJ|SCONJ)$/.test(word.pos) || /^(?:WDT|WP|WP\$|WRB)$/.test(word.tag);
}
