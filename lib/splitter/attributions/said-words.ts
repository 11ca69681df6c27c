import { isTensedTag } from '../model/tense';
import type { Analysis } from '../words/analysis';
import { childrenOf, isPredicate, subtree, trimmed } from '../words/tree';

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
  const first = parsed?.[0];
  if (parsed && first !== undefined) {
    return first > verb ? toTheEnd(analysis, verb, first) : around(analysis, verb, report, parsed);
  }
  return wordsAfter(analysis, verb, report) ?? wordsBefore(analysis, report);
}

/** From `first` to the end of the sentence, or to where the verb of saying goes on with another. */
function toTheEnd(analysis: Analysis, verb: number, first: number): number[] {
  const others = childrenOf(analysis, verb, 'conj', 'advcl', 'parataxis')
    .filter((child) => child > first && isPredicate(analysis, child))
    .map((child) => subtree(analysis, child)[0] ?? child)
    .filter((start) => start > first + 1);
  const end = Math.min(analysis.words.length, ...others);
  return trimmed(
    analysis,
    span(first, end).filter((k) => !isJoint(analysis, k, end)),
  );
}

/** The "and" that only leads over to what is cut off at `end`. */
const isJoint = ({ words }: Analysis, k: number, end: number) =>
  k === end - 1 && words[k]?.pos === 'CCONJ';

/** What is before the words that report, and behind them where the sentence goes on. */
function around(
  analysis: Analysis,
  verb: number,
  { source, cue }: Report,
  parsed: readonly number[],
): number[] {
  const reporting = subtree(analysis, verb);
  const last = Math.max(...cue, ...source, ...reporting.filter((k) => !parsed.includes(k)));
  const from = Math.min(...cue, ...source);
  const behind = parsed.filter((k) => k > last);
  const before = span(0, from);
  return trimmed(analysis, behind.length > 1 ? [...before, ...behind] : before);
}

function wordsAfter(analysis: Analysis, verb: number, { source }: Report): number[] | null {
  const { words, quoted } = analysis;
  let at = verb + 1;
  if ((source[0] ?? 0) > verb) return null;
  while (at < words.length && !quoted[at] && words[at]?.lower !== 'that') {
    const begins = words[at]?.head !== verb && isClauseAhead(analysis, at);
    if (begins) break;
    at++;
  }
  // "claimed attacks that it did not carry out" reports attacks and no statement.
  if (words[words[at]?.head ?? -1]?.label === 'acl:relcl' && words[at]?.lower === 'that')
    return null;
  const found = trimmed(analysis, span(at, words.length));
  return found.length > 1 ? found : null;
}

/** Does a phrase begin here whose head is the subject of a verb further on? */
function isClauseAhead({ words }: Analysis, at: number): boolean {
  for (let k = at; k < Math.min(words.length, at + 12); k++) {
    if (/^nsubj/.test(words[k]?.label ?? '') && (words[k]?.head ?? -1) > k) return true;
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
