import type { Analysis } from '../words/analysis';
import { childrenOf, subtree } from '../words/tree';
import type { Statement } from './statement';

/**
 * The finer readings of a statement that says when, where or why as well: what it says without any
 * of these, or where there are several, with each of them alone.
 */
export function withoutAdjuncts(analysis: Analysis, statement: Statement): Statement[] {
  const carried = new Set(statement.words);
  const adjuncts = childrenOf(analysis, statement.head, 'obl', 'obl:unmarked', 'advcl', 'obl:agent')
    .map((child) => subtree(analysis, child).filter((k) => carried.has(k)))
    .filter((words) => words.length > 1);
  if (adjuncts.length === 0) return [];
  const kept = adjuncts.length === 1 ? [-1] : [...adjuncts.keys()];
  return kept.map((chosen) => {
    const gone = new Set(adjuncts.flatMap((words, k) => (k === chosen ? [] : words)));
    return {
      ...statement,
      words: statement.words.filter((k) => !gone.has(k)),
      wording: statement.wording.filter((part) => typeof part === 'string' || !gone.has(part)),
      primary: false,
    };
  });
}
