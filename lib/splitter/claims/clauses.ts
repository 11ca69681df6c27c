import type { Analysis } from '../words/analysis';
import { childOf, childrenOf, isPredicate, isTensedClause, subjectOf } from '../words/tree';
import { branch, joinedStatement, plainStatement, type Statement, unique } from './statement';
import { afterComma, isMany, nominal, relativizerOf, subjectWords } from './subjects';

/** Conditions are no assertions, and what depends on them asserts nothing without them. */
const CONDITION = /^(?:if|unless|until|till|lest|whether|than|as|so|when|whenever|like|once)$/;

/** Does the clause at `index` assert something of its own, apart from the clause it hangs on? */
export function isSeparate(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const word = words[index];
  if (!word || !isPredicate(analysis, index)) return false;
  switch (word.label) {
    case 'root':
      return true;
    case 'conj':
      return isPredicate(analysis, word.head) || subjectOf(analysis, index) !== null;
    case 'parataxis':
      return isTensedClause(analysis, index);
    case 'acl:relcl':
      return true;
    case 'acl':
      return describes(analysis, index);
    case 'advcl':
      return assertsBeside(analysis, index);
    default:
      return false;
  }
}

/** Does a participle say something of its noun: "a video shared on a channel", no bare "sold"? */
function describes(analysis: Analysis, index: number): boolean {
  const { words, children } = analysis;
  if (childOf(analysis, index, 'mark') !== null) return false;
  if (words[index]?.tag === 'VBG') return true;
  const passive = words[index]?.tag === 'VBN' && childOf(analysis, index, 'obj') === null;
  return (
    passive &&
    (children[index] ?? []).some((child) => child > index && words[child]?.pos !== 'PUNCT')
  );
}

function assertsBeside(analysis: Analysis, index: number): boolean {
  const mark = childOf(analysis, index, 'mark');
  if (mark !== null && CONDITION.test(analysis.words[mark]?.lower ?? '')) return false;
  if (subjectOf(analysis, index) !== null) return isTensedClause(analysis, index);
  if (mark !== null) return false;
  return /^VB[GN]$/.test(analysis.words[index]?.tag ?? '') && afterComma(analysis, index);
}

/**
 * Does the clause say which one is meant, so that the phrase it describes needs it? "The fire that
 * began on Monday" does; "a raid that killed three" adds something new.
 */
function isRestrictive(analysis: Analysis, index: number): boolean {
  const word = analysis.words[index];
  if (!word || !/^acl/.test(word.label) || afterComma(analysis, index)) return false;
  if (word.label === 'acl' && childOf(analysis, word.head, 'cop') !== null) return false;
  return !(isIndefinite(analysis, word.head) && addsToVerb(analysis, word.head));
}

const isIndefinite = (analysis: Analysis, phrase: number) =>
  /^(?:a|an)$/.test(analysis.words[childOf(analysis, phrase, 'det') ?? -1]?.lower ?? '');

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

const LEFT_OUT = new Set(['mark', 'cc', 'punct', 'discourse', 'vocative', 'cc:preconj']);

/**
 * What the clause headed by `index` asserts. `apart` are the heads of all clauses and phrases that
 * are statements of their own, `reporting` the words that only tell who says it.
 */
export function clauseStatement(
  analysis: Analysis,
  index: number,
  apart: ReadonlySet<number>,
  reporting: ReadonlySet<number>,
): Statement | null {
  const { words, children } = analysis;
  const word = words[index];
  if (!word) return null;
  const gone = new Set(
    [...apart].filter((other) => other !== index && !isRestrictive(analysis, other)),
  );
  for (const child of children[index] ?? []) {
    if (LEFT_OUT.has(words[child]?.label ?? '')) gone.add(child);
  }
  for (const reported of reporting) gone.add(reported);
  const own = branch(analysis, index, gone);
  const found = subjectWords(analysis, index);
  const named = found?.words.filter((k) => !reporting.has(k)) ?? [];
  // Of "…, said Ada Wern, who leads it" the speaker is what the last clause is about.
  const subject = found && { ...found, words: named.length > 0 ? named : found.words };
  if (word.label === 'acl:relcl') {
    return relativeStatement(analysis, index, own, subject?.words ?? []);
  }
  if (subject === null || subject.own) return plainStatement(analysis, own, index);
  const participle = word.label === 'acl' || word.label === 'advcl';
  const glue =
    participle && word.tag === 'VBN' ? (isMany(analysis, subject.words) ? 'were' : 'was') : null;
  const shared = word.label === 'conj' ? auxiliaries(analysis, index) : [];
  return joinedStatement(analysis, [...subject.words, ...shared], glue, own, index);
}

/** "were arrested and charged": the auxiliaries that the second verb shares with the first. */
function auxiliaries(analysis: Analysis, index: number): number[] {
  const { words } = analysis;
  if (isTensedClause(analysis, index)) return [];
  const first = words[index]?.head ?? -1;
  if (subjectOf(analysis, index) !== null || words[first]?.tag !== words[index]?.tag) return [];
  return childrenOf(analysis, first, 'aux', 'aux:pass');
}

function relativeStatement(
  analysis: Analysis,
  index: number,
  all: readonly number[],
  phrase: readonly number[],
): Statement {
  const { words } = analysis;
  const relative = relativizerOf(analysis, index);
  const subject = subjectOf(analysis, index);
  const own = all.filter((k) => k !== relative);
  const head = words[index]?.head ?? index;
  const antecedent =
    subject === null || subject === relative ? phrase : nominal(analysis, head, index);
  // "A county held Lund" says nothing that could be checked: which county?
  const vague = isIndefinite(analysis, head) || childOf(analysis, head, 'cop') !== null;
  const alone = !(isRestrictive(analysis, index) && vague);
  if (subject === null || subject === relative) {
    return joinedStatement(analysis, antecedent, null, own, index, alone);
  }
  // "the bomb that he planted": what the clause is about comes last.
  if (relative !== null && words[relative]?.tag === 'WRB')
    return plainStatement(analysis, own, index);
  return {
    ...joinedStatement(analysis, own, null, antecedent, index, alone),
    words: unique([...own, ...antecedent]),
  };
}
