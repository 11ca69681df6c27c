import type { Analysis } from '../words/analysis';
import { childOf, isTensedClause } from '../words/tree';
import { afterComma, isIndefinite } from './subjects';

/** "the third journalist killed this year": without the rest nobody is the third of anything. */
export function tellsWhich({ words, children }: Analysis, index: number): boolean {
  const noun = words[index]?.head ?? -1;
  return (children[noun] ?? []).some(
    (k) =>
      k < noun &&
      (words[k]?.tag === 'JJS' ||
        /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only)$|^\d+(?:st|nd|rd|th)$/.test(
          words[k]?.lower ?? '',
        )),
  );
}

/**
 * Does the clause say which one is meant, so that the phrase it describes needs it? "The fire that
 * began on Monday" does; "a raid that killed three" adds something new.
 */
export function isRestrictive(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  if (!word || !/^acl/.test(word.label) || afterComma(analysis, index)) return false;
  if (tellsWhich(analysis, index)) return true;
  if (word.label === 'acl' && childOf(analysis, word.head, 'cop') !== null) return false;
  return !(isIndefinite(analysis, word.head) && addsToVerb(analysis, word.head));
}

/** Is the phrase what a verb with tense does something to or with? */
function addsToVerb(analysis: Analysis, phrase: number): boolean {
  const { words } = analysis;
  let at = phrase;
  while (/^(?:nmod|conj)$/.test(words[at]?.label ?? '') && (words[at]?.head ?? -1) >= 0) {
    at = words[at]?.head ?? at;
  }
  return (
    /^(?:obj|obl)/.test(words[at]?.label ?? '') && isTensedClause(analysis, words[at]?.head ?? -1)
  );
}
