import type { Analysis } from '../words/analysis';
import { childOf, childrenOf, subjectOf, subtree, trimmed } from '../words/tree';
import { infinitiveMark, phraseOf, type WordAttribution } from './attribution';
import { CERTAINTY_CUES, READINESS_CUES } from './cues';
import { reachOf } from './reach';

/** "was sure that it broke", "are willing to pay": what somebody is sure of, or would do. */
export function adjectiveAttribution(analysis: Analysis, index: number): WordAttribution | null {
  const { words } = analysis;
  const word = words[index];
  if (!word || !(CERTAINTY_CUES.has(word.lower) || READINESS_CUES.has(word.lower))) return null;
  if (childOf(analysis, index, 'cop', 'aux:pass') === null) return null;
  const content = certainClause(analysis, index) ?? readyDeed(analysis, index);
  if (content === null) return null;
  const subject = subjectOf(analysis, index);
  const impersonal = words[subject ?? -1]?.label === 'expl' || words[subject ?? -1]?.lower === 'it';
  const bearer = subject !== null && !impersonal && subject < index;
  const source = bearer && subject !== null ? phraseOf(analysis, subject, -1) : null;
  // "It is clear that …" is the article's own voice, and its claim is all of it.
  const clause = content.clause && source !== null;
  return { source, cue: predicateWords(analysis, index), content: content.content, clause };
}

type Content = Pick<WordAttribution, 'content' | 'clause'>;

function certainClause(analysis: Analysis, index: number): Content | null {
  const { words } = analysis;
  if (!CERTAINTY_CUES.has(words[index]?.lower ?? '')) return null;
  const clause = childrenOf(analysis, index, 'ccomp', 'csubj', 'advcl').find(
    (child) => child > index && infinitiveMark(analysis, child) === null,
  );
  const parsed = clause === undefined ? undefined : subtree(analysis, clause)[0];
  const first = words[index + 1]?.lower === 'that' ? index + 1 : parsed;
  // Nothing stands between: "sure that", "sure Holt would", no "sure, although".
  if (first !== index + 1) return null;
  const opens = words[first]?.lower ?? '';
  if (/^(?:because|as|when|after|while|although|though|since|in|before|until)$/.test(opens))
    return null;
  return { content: reachOf(analysis, index, first, true), clause: true };
}

function readyDeed(analysis: Analysis, index: number): Content | null {
  if (!READINESS_CUES.has(analysis.words[index]?.lower ?? '')) return null;
  const deed = childrenOf(analysis, index, 'xcomp', 'advcl', 'ccomp').find(
    (child) => infinitiveMark(analysis, child) === index + 1,
  );
  if (deed === undefined) return null;
  return { content: trimmed(analysis, subtree(analysis, deed)), clause: false };
}

/** The adjective with the verb, the negation and the adverbs right before it. */
function predicateWords(analysis: Analysis, index: number): number[] {
  const parts = new Set(childrenOf(analysis, index, 'cop', 'aux', 'aux:pass', 'advmod'));
  let from = index;
  while (parts.has(from - 1)) from--;
  return Array.from({ length: index - from + 1 }, (_, k) => from + k);
}
