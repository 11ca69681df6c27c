import type { Analysis } from '../words/analysis';
import { childrenOf, subtree } from '../words/tree';
import { joinedStatement, type Statement } from './statement';
import { nominal } from './subjects';

/** What stands in round brackets behind a phrase, without the brackets. */
export type Bracket = { inside: number[]; marks: number[]; owner: number };

/** The brackets of a sentence that stand behind a noun; none inside another. */
export function bracketsOf({ words }: Analysis): Bracket[] {
  const found: Bracket[] = [];
  let open = -1;
  for (const [k, word] of words.entries()) {
    if (word.text === '(' && open < 0) open = k;
    if (word.text !== ')' || open < 0) continue;
    const inside = words.slice(open + 1, k).map((_, i) => open + 1 + i);
    const owner = ownerOf(words, open);
    if (inside.length > 0 && owner >= 0) found.push({ inside, marks: [open, k], owner });
    open = -1;
  }
  return found;
}

/** The head of the phrase that ends before the bracket. */
function ownerOf(words: Analysis['words'], open: number): number {
  let at = open - 1;
  while (/^["”’]$/.test(words[at]?.text ?? '')) at--;
  if (!/^(?:NOUN|PROPN|NUM)$/.test(words[at]?.pos ?? '')) return -1;
  for (let steps = 0; steps < 8; steps++) {
    const word = words[at];
    if (
      !word ||
      word.head < 0 ||
      !/^(?:flat|compound|nummod|fixed|nmod:poss|amod)$/.test(word.label)
    )
      break;
    at = word.head;
  }
  return at;
}

/** "Ada Wern (born 1961)": the phrase and what the bracket adds to it. */
export function bracketStatement(analysis: Analysis, { inside, owner }: Bracket): Statement {
  // In a list the bracket is about the member it stands behind.
  const others = childrenOf(analysis, owner, 'conj').flatMap((k) => subtree(analysis, k));
  const own = new Set([...inside, ...others]);
  const phrase = nominal(analysis, owner).filter((k) => !own.has(k));
  return joinedStatement(analysis, phrase, null, inside, inside[0] ?? owner, false);
}
