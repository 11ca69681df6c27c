import type { Analysis } from '../words/analysis';
import { childOf } from '../words/tree';
import { afterComma, relativizerOf } from './subjects';

// Clauses that say nothing without the one they stand in.

/** ", which he denies" belongs to what it denies. */
export function isDenial(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const relative = relativizerOf(analysis, index);
  if (words[relative ?? -1]?.label !== 'obj' || !afterComma(analysis, index)) return false;
  return /^den(?:y|ies|ied)$/.test(words[index]?.lower ?? '');
}

/** "hours after troops withdrew": the time stands before the "after". */
export function isTimed(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const mark = childOf(analysis, index, 'mark') ?? -1;
  const time = childOf(analysis, index, 'obl:unmarked') ?? -1;
  return time >= 0 && time === mark - 1 && /^(?:after|before)$/.test(words[mark]?.lower ?? '');
}
