import type { Analysis } from '../words/analysis';
import { childOf, childrenOf, isTensedClause, subjectOf } from '../words/tree';

/** "14 were killed and dozens injured": a participle with a subject of its own shares the auxiliary. */
export function lacksAuxiliary(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  // The tagger takes "injured" for a past tense, which would have to injure somebody.
  if (word?.label !== 'conj' || !/^VB[ND]$/.test(word.tag)) return false;
  if (childOf(analysis, index, 'obj', 'aux', 'aux:pass', 'ccomp', 'xcomp') !== null) return false;
  return childOf(analysis, word.head, 'aux:pass') !== null;
}

/** "were arrested and charged": the auxiliaries that the second verb shares with the first. */
export function auxiliaries(analysis: Analysis, index: number): number[] {
  const { words } = analysis;
  if (isTensedClause(analysis, index)) return [];
  let first = words[index]?.head ?? -1;
  if (subjectOf(analysis, index) !== null || words[first]?.tag !== words[index]?.tag) return [];
  // "had suspended it, closed the borders and imposed a curfew": all three share what the first has.
  while (words[first]?.label === 'conj' && childOf(analysis, first, 'aux', 'aux:pass') === null)
    first = words[first]?.head ?? -1;
  return childrenOf(analysis, first, 'aux', 'aux:pass');
}
