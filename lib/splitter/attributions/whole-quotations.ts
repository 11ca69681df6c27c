import { unique } from '../claims/statement';
import { isTensedTag } from '../model/tense';
import type { Analysis } from '../words/analysis';
import { isEdgeMark, trimmed } from '../words/tree';
import type { WordAttribution } from './attribution';

/**
 * Nobody is quoted by halves: an attribution that reports a part of a quotation reports all of it
 * that stands in the sentence, and one that reports a statement has the quotations that touch the
 * words that report: “I was there,” she said, “and saw it.”
 */
export function withWholeQuotations(
  analysis: Analysis,
  attribution: WordAttribution,
): WordAttribution {
  const { quoted } = analysis;
  const reporting = reportingWords(analysis, attribution);
  const reached = attribution.content.filter((k) => quoted[k]);
  if (attribution.clause) reached.push(...touched(analysis, reporting));
  const runs = unique(reached.flatMap((k) => [...runAround(analysis, k)]));
  if (runs.length === 0 || reporting.some((k) => quoted[k])) return attribution;
  return { ...attribution, content: trimmed(analysis, unique([...attribution.content, ...runs])) };
}

/**
 * The words that report. “No,” she said, adding that it was late: what “adding” reports stands beside it, and
 * beside its source another verb reports.
 */
function reportingWords({ words }: Analysis, { source, cue }: WordAttribution): number[] {
  const all = unique([...(source ?? []), ...cue]);
  const another = words.some(
    ({ tag }, k) => isTensedTag(tag) && k > (source?.at(-1) ?? k) && k < (cue[0] ?? 0),
  );
  return another ? cue : all;
}

/** The quoted words next to the words that report, with nothing but marks in between. */
function touched({ words, quoted }: Analysis, reporting: readonly number[]): number[] {
  let before = (reporting[0] ?? 0) - 1;
  let after = (reporting.at(-1) ?? words.length) + 1;
  while (!quoted[before] && isEdgeMark(words[before])) before--;
  while (!quoted[after] && isEdgeMark(words[after])) after++;
  return [before, after].filter((k) => quoted[k]);
}

function runAround({ quoted }: Analysis, centre: number): number[] {
  let from = centre;
  let to = centre;
  while (quoted[from - 1]) from--;
  while (quoted[to + 1]) to++;
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}
