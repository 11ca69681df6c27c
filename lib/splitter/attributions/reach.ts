import { isTensedTag } from '../model/tense';
import type { Analysis } from '../words/analysis';
import { childrenOf, isPredicate, subtree, trimmed } from '../words/tree';
import { CLAUSE_CUES, OBJECT_CUES, SAYING_CUES } from './cues';

/**
 * The words from `first` on that the verb reports: to the end of the sentence, or to where it goes
 * on with something that is not reported. That is more often right than what a parser hangs below.
 * `clause`: what is reported is a statement, which has at least one verb with tense. Nothing ends it
 * before `least`.
 */
export function reachOf(
  analysis: Analysis,
  verb: number,
  first: number,
  clause: boolean,
  least = first,
): number[] {
  const { words } = analysis;
  const breaks = beginningsBeside(analysis, verb, first, clause);
  let end = stands(analysis, verb, first) ? words.length : below(analysis, verb) + 1;
  let whole = !clause;
  for (let k = first + 1; k < end; k++) {
    if (whole && k > least && (breaks.has(k) || breaksOff(analysis, k, clause))) end = k;
    whole ||= isTensedTag(words[k]?.tag);
  }
  while (end > first && words[end - 1]?.pos === 'CCONJ') end--;
  return trimmed(
    analysis,
    Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k),
  );
}

/** Does no verb that this one leans on come later: "Citing a report, Holt said …"? */
function stands({ words }: Analysis, verb: number, first: number): boolean {
  for (let at = words[verb]?.head ?? -1; at >= 0; at = words[at]?.head ?? -1) {
    if (at > first) return false;
  }
  return true;
}

const below = (analysis: Analysis, verb: number): number => subtree(analysis, verb).at(-1) ?? verb;

/** What a preposition here leads to is said of whom the verb speaks about: "praised her for it". */
export const OF_OBJECT = /^(?:for|as|of|from|over|with|to|against|about)$/;

/** Where the verb goes on with another verb, or with when and where it is said. */
function beginningsBeside(
  analysis: Analysis,
  verb: number,
  first: number,
  clause: boolean,
): Set<number> {
  const asides = clause ? [] : ['obl', 'obl:unmarked'];
  const beside = childrenOf(analysis, verb, 'conj', 'advcl', 'parataxis', ...asides).filter(
    (child) =>
      child > first && !(clause ? !isPredicate(analysis, child) : isOfObject(analysis, child)),
  );
  beside.push(...reportsAbove(analysis, verb));
  return new Set(beside.map((child) => subtree(analysis, child)[0] ?? child));
}

/** "is to announce her plans, two people said": who reports the whole is no part of the plans. */
function reportsAbove(analysis: Analysis, verb: number): number[] {
  const { words } = analysis;
  const found: number[] = [];
  for (let at = words[verb]?.head ?? -1; at >= 0; at = words[at]?.head ?? -1) {
    const reports = childrenOf(analysis, at, 'parataxis').filter(
      (child) => child > verb && SAYING_CUES.has(words[child]?.lower ?? ''),
    );
    found.push(...reports);
  }
  return found;
}

function isOfObject(analysis: Analysis, child: number): boolean {
  const { words } = analysis;
  if (!/^(?:obl|advcl)/.test(words[child]?.label ?? '')) return !isPredicate(analysis, child);
  const [lead] = childrenOf(analysis, child, 'case', 'mark');
  // Without a preposition it is another object that the parser has no name for.
  if (lead === undefined && words[child]?.label === 'obl') return true;
  return OF_OBJECT.test(words[lead ?? -1]?.lower ?? '');
}

const LEADS_ASIDE =
  /^(?:although|though|while|but|who|which|whose|where|as|after|because|since|when|with|despite|before)$/;

const OPENS_MORE = /^(?:that|and|or|whether|how|why|what)$/;

/** Does a comma, a dash or a semicolon here, outside quotations, lead on to something that is not reported? */
function breaksOff({ words, quoted }: Analysis, k: number, clause: boolean): boolean {
  const word = words[k];
  const next = words[k + 1];
  if (!word || !next || quoted[k] || quoted[k - 1]) return false;
  if (/^(?:--|—|–)$/.test(word.text)) return !clause;
  // "said it had shot down 34; Moscow did not comment": "that" would open more of what is said.
  if (word.text === ';') return !OPENS_MORE.test(next.lower);
  if (word.text !== ',') return false;
  // "said it was safe, adding that …" reports twice; "said it broke, killing three" reports all.
  if (next.tag === 'VBG') {
    return !clause || CLAUSE_CUES.has(next.lower) || OBJECT_CUES.has(next.lower);
  }
  return !clause && LEADS_ASIDE.test(next.lower);
}
