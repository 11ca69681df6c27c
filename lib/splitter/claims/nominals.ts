import type { Analysis } from '../words/analysis';
import { childOf, subtree } from '../words/tree';
import { joinedStatement, type Statement } from './statement';
import { afterComma, bearer, nominal } from './subjects';

/** Does the phrase at `index` assert what the phrase before it is: "Ada Wern, a harbour pilot"? */
export function isApposition(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  if (word?.label !== 'appos' || word.head < 0 || !afterComma(analysis, index)) return false;
  if (!/^(?:NOUN|PROPN|NUM)$/.test(word.pos) || childOf(analysis, index, 'case') !== null)
    return false;
  return subtree(analysis, index).length > 1 || word.pos === 'PROPN';
}

/** "Ada Wern is a harbour pilot". */
export function appositionStatement(analysis: Analysis, index: number): Statement {
  const head = analysis.words[index]?.head ?? index;
  const subject = bearer(analysis, head, index);
  const many =
    /^NNP?S$/.test(analysis.words[head]?.tag ?? '') || childOf(analysis, head, 'conj') !== null;
  return joinedStatement(analysis, subject, many ? 'are' : 'is', nominal(analysis, index), index);
}
