import type { Analysis } from '../words/analysis';
import { boundariesOf } from '../words/boundaries';
import type { Statement } from './statement';

/** What speaks for a statement: the arcs and the marks at its edges, and how much could go wrong. */
export function claimNumbers(analysis: Analysis, { words, primary }: Statement): number[] {
  const { arcs, marked } = boundariesOf(analysis, words);
  return [arcs, marked, Math.log(analysis.words.length), primary ? 1 : 0];
}
