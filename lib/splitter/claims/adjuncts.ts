import type { Analysis } from '../words/analysis';
import { childOf, childrenOf, subtree } from '../words/tree';
import type { Statement } from './statement';

/** Shorter ones say too little to be worth a claim: "The film is based". */
const FEWEST_WORDS = 5;

/**
 * The finer readings of a statement that says when, where or why as well: what it says without any
 * of these, or where there are several, with each of them alone.
 */
export function withoutAdjuncts(analysis: Analysis, statement: Statement): Statement[] {
  const carried = new Set(statement.words);
  const adjuncts = adjunctsOf(analysis, statement.head)
    .map((child) => subtree(analysis, child).filter((k) => carried.has(k)))
    .filter((words) => words.length > 1);
  if (adjuncts.length === 0) return [];
  if (adjuncts.length === 1 && !standsWithout(analysis, statement, adjuncts[0] ?? [])) return [];
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

/**
 * What says when, where or why: below the verb, or below its object or what something is, which a
 * parser cannot well tell apart. "of" says which one is meant, "as" what it is said to be.
 */
function adjunctsOf(analysis: Analysis, head: number): number[] {
  const { words } = analysis;
  const preposition = (child: number) => words[childOf(analysis, child, 'case') ?? -1]?.lower;
  const phrases = childrenOf(analysis, head, 'obj');
  if (words[head]?.pos !== 'VERB') phrases.push(head);
  const behind = phrases
    .flatMap((phrase) => childrenOf(analysis, phrase, 'nmod'))
    .filter((child) => preposition(child) !== 'of');
  const own = childrenOf(analysis, head, 'obl', 'obl:unmarked', 'advcl', 'obl:agent');
  return [...own, ...behind].filter((child) => preposition(child) !== 'as').sort((a, b) => a - b);
}

/** Does a statement still say something without an adjunct, by an object or as a passive? */
function standsWithout(
  analysis: Analysis,
  { words, head }: Statement,
  adjunct: readonly number[],
): boolean {
  if (words.length - adjunct.length < FEWEST_WORDS) return false;
  return childOf(analysis, head, 'obj', 'xcomp', 'ccomp', 'cop', 'nsubj:pass') !== null;
}
