import { isTensedTag } from '../model/tense';
import type { Analysis } from '../words/analysis';
import { lexicon } from '../words/lemmas';
import { childOf, subtree, trimmed } from '../words/tree';
import { SAYING_CUES } from './cues';
import { reachOf } from './reach';

type Report = {
  source: readonly number[];
  cue: readonly number[];
  /** What the parser takes for the clause that is reported. */
  parsed: readonly number[] | null;
};

/**
 * What a verb of saying reports. In news that is nearly always all that follows it in the sentence,
 * or all that stands before it where it comes last: more often than a parser finds.
 */
export function saidWords(analysis: Analysis, verb: number, report: Report): number[] | null {
  const { parsed } = report;
  // "Asked whether he would resign, Holt said: “No.”": what is asked is not what is said.
  if (/^(?:asked|questioned)$/.test(analysis.words[0]?.lower ?? '')) {
    return wordsAfter(analysis, verb, report);
  }
  // "While the council says it is safe, engineers found cracks": they found what the council does not say.
  if (parsed && isSetAgainst(analysis, verb)) return [...parsed];
  const bare = bareClause(analysis, verb, report);
  if (bare) return reachOf(analysis, verb, bare.first, true, bare.tensed);
  // "which Ukraine says were used": the relative word stands before the verb and reports nothing.
  const first = parsed?.find((k) => k > verb || !/^W/.test(analysis.words[k]?.tag ?? ''));
  if (parsed && first !== undefined) {
    return first > verb
      ? reachOf(analysis, verb, behindListener(analysis, first), true)
      : around(analysis, verb, report, parsed);
  }
  return wordsAfter(analysis, verb, report) ?? wordsBefore(analysis, report);
}

/** Does the verb stand in a clause with "while" or "although", before the comma that ends it? */
function isSetAgainst(analysis: Analysis, verb: number): boolean {
  const { words } = analysis;
  const word = words[verb];
  if (word?.label !== 'advcl' || word.head < verb) return false;
  const mark = words[childOf(analysis, verb, 'mark') ?? -1];
  return /^(?:while|although|though|whereas)$/.test(mark?.lower ?? '');
}

/** The clause behind "that" or "why" right after the words that report, or that follows them bare; or null. */
export function clauseAtOnce(
  analysis: Analysis,
  verb: number,
  report: Omit<Report, 'parsed'>,
): number[] | null {
  const next = Math.max(verb, ...report.cue) + 1;
  const { words } = analysis;
  const lower = words[next]?.lower ?? '';
  const marked = lower === 'that' && words[next]?.pos === 'SCONJ';
  if (marked || ASKS.test(lower)) return reachOf(analysis, verb, next, true);
  const bare = bareClause(analysis, verb, { ...report, parsed: null });
  return bare && reachOf(analysis, verb, bare.first, true, bare.tensed);
}

const ASKS = /^(?:whether|how|why|what|who)$/;

/** Told to somebody, so that a person may stand between the verb and what is said. */
const HAS_LISTENER = lexicon('tell remind assure inform warn');
const OPENS_CLAUSE = /^(?:DT|PRP|PRP\$|NNP?S?|JJ|CD|EX|``)$/;

/** Where what is said begins when it follows the verb at once ("said dams broke"), and its verb. */
function bareClause(
  { words, quoted }: Analysis,
  verb: number,
  { source, cue }: Report,
): { first: number; tensed: number } | null {
  const first = Math.max(verb, ...cue) + 1;
  const opening = words[first];
  if ((source[0] ?? 0) > verb || HAS_LISTENER.has(words[verb]?.lower ?? '')) return null;
  if (!opening || !OPENS_CLAUSE.test(opening.tag) || /^(?:obl|advmod)/.test(opening.label))
    return null;
  if (DAY.test(opening.lower)) return null;
  for (let k = first + 1; k < words.length; k++) {
    const word = words[k];
    if (!word || word.text === ';' || LINKS.test(word.lower)) return null;
    if (isTensedTag(word.tag)) return { first, tensed: k };
    if (word.text !== ',' || quoted[k]) continue;
    // "the quota, which was cut in January, explained …": the subject goes on behind its clause.
    const relative = /^(?:WDT|WP)$/.test(words[k + 1]?.tag ?? '');
    const closing = words.findIndex(({ text }, i) => i > k && text === ',');
    if (!relative || closing < 0) return null;
    k = closing;
  }
  return null;
}

const LINKS = /^(?:that|who|which|what|how|why|when|where|and|but|nor|as|if|because)$/;
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight|last|this|earlier|late|early)$/;

/** "told a crowd in Lund that …": what is said begins with "that", if nothing before it is a clause. */
function behindListener({ words }: Analysis, first: number): number {
  for (let k = first; k < words.length; k++) {
    const word = words[k];
    if (word?.lower === 'that' && word.label === 'mark') return k;
    if (!word || /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(word.pos)) return first;
  }
  return first;
}

/**
 * What is before the words that report, and behind them where the sentence goes on. Behind a
 * quotation only another quotation is said by the same speaker.
 */
function around(
  analysis: Analysis,
  verb: number,
  { source, cue }: Report,
  parsed: readonly number[],
): number[] {
  const reporting = subtree(analysis, verb);
  const last = Math.max(...cue, ...source, ...reporting.filter((k) => !parsed.includes(k)));
  const from = Math.min(...cue, ...source);
  const before = trimmed(analysis, span(0, from));
  const direct = analysis.quoted[before.at(-1) ?? -1];
  const behind = parsed.filter((k) => k > last && (!direct || analysis.quoted[k]));
  return trimmed(analysis, behind.length > 1 ? [...span(0, from), ...behind] : before);
}

function wordsAfter(analysis: Analysis, verb: number, { source }: Report): number[] | null {
  const { words, quoted } = analysis;
  let at = verb + 1;
  if ((source[0] ?? 0) > verb) return null;
  while (at < words.length && !quoted[at] && words[at]?.lower !== 'that') {
    const begins = words[at]?.head !== verb && isClauseAhead(analysis, at);
    if (begins) break;
    // Another verb has taken over: "claimed success and said …".
    if (words[at]?.head === verb && words[at]?.label === 'conj') return null;
    at++;
  }
  // "claimed attacks that it did not carry out" reports attacks and no statement.
  if (words[words[at]?.head ?? -1]?.label === 'acl:relcl' && words[at]?.lower === 'that')
    return null;
  if (at >= words.length) return null;
  const found = reachOf(analysis, verb, at, true);
  return found.length > 1 ? found : null;
}

/** Does a phrase begin here whose head is the subject of a verb further on? */
function isClauseAhead({ words }: Analysis, at: number): boolean {
  for (let k = at; k < Math.min(words.length, at + 12); k++) {
    const verb = words[words[k]?.head ?? -1];
    if (/^nsubj/.test(words[k]?.label ?? '') && verb && (words[k]?.head ?? -1) > k)
      // "is to announce her plans, two people said": who reports the whole opens no clause of hers.
      return !(verb.label === 'parataxis' && SAYING_CUES.has(verb.lower));
    if (words[k]?.pos === 'VERB' || words[k]?.pos === 'PUNCT') return false;
  }
  return false;
}

/** "…, X said." and "…, said X.": all before the words that report. */
function wordsBefore(analysis: Analysis, { source, cue }: Report): number[] | null {
  const from = Math.min(...cue, ...source);
  const mark = analysis.words[from - 1]?.text ?? '';
  if (from < 3 || !/^[,"”’'?!—–-]+$/.test(mark)) return null;
  const found = trimmed(analysis, span(0, from));
  const asserts = found.some((k) => isTensedTag(analysis.words[k]?.tag));
  return asserts ? found : null;
}

const span = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
