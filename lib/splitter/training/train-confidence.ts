import type { WordAttribution } from '../attributions/attribution';
import { attributionNumbers } from '../attributions/attribution-confidence';
import { findAttributions } from '../attributions/find-attributions';
import { claimNumbers } from '../claims/claim-confidence';
import { claimsOfSentence } from '../claims/claims-of-sentence';
import { arcNumbers, type ConfidenceModel } from '../model/confidence';
import type { Models } from '../model/models';
import { parseWords } from '../model/parser';
import { tagWords } from '../model/tagger';
import { wordForms } from '../model/word-forms';
import { quotationsIn } from '../quotations';
import { type Analysis, analysesOfWords, analysisOf, type WordModels } from '../words/analysis';
import { type TreebankSentence, textOf } from './conllu';
import { type LogisticExample, trainLogistic } from './train-logistic';
import { labelOf } from './train-parser';

type Words = Pick<Models, 'tagger' | 'parser'>;

/** The share of words in common, of all words of either, from which on two readings are the same. */
const SAME = 0.8;

/** The examples of the three regressions, from sentences that the models have not learnt from. */
export type ConfidenceExamples = Record<keyof ConfidenceModel, LogisticExample[]>;

/**
 * Fits how likely the splitter is right to sentences whose trees people drew: an arc is right that
 * is in that tree, and a claim or an attribution that the same rules find in it.
 */
export function trainConfidence(
  sentences: readonly TreebankSentence[],
  { tagger, parser }: Words,
): { model: ConfidenceModel; examples: ConfidenceExamples } {
  const arcExamples = sentences.flatMap((sentence) => arcsOf(sentence, { tagger, parser }));
  const arcs = trainLogistic(arcExamples);
  const known = { tagger, parser, confidence: { arcs } };
  const claimExamples: LogisticExample[] = [];
  const attributionExamples: LogisticExample[] = [];
  for (const sentence of sentences) {
    const { found, drawn } = analysesOf(sentence, known);
    const mine = readingOf(found);
    const right = readingOf(drawn);
    for (const claim of mine.claims) {
      const yes = right.claims.some(({ words }) => overlap(words, claim.words) >= SAME);
      claimExamples.push({ numbers: claimNumbers(found, claim), yes });
    }
    for (const attribution of mine.attributions) {
      const yes = right.attributions.some((other) => isSame(other, attribution));
      attributionExamples.push({ numbers: attributionNumbers(found, attribution), yes });
    }
  }
  return {
    model: {
      arcs,
      claims: trainLogistic(claimExamples),
      attributions: trainLogistic(attributionExamples),
    },
    examples: { arcs: arcExamples, claims: claimExamples, attributions: attributionExamples },
  };
}

/** The arcs of a sentence but those of marks. */
function arcsOf({ words }: TreebankSentence, { tagger, parser }: Words): LogisticExample[] {
  const { text, starts, ends } = textOf(words);
  const forms = wordForms(text, starts, ends);
  const tree = parseWords(parser, forms, tagWords(tagger, forms));
  return words.flatMap(({ head, label, upos }, i) => {
    if (upos === 'PUNCT') return [];
    const found = tree.heads[i] as number;
    const distance = found < 0 ? 0 : Math.abs(found - i);
    const named = parser.labels[tree.labels[i] as number];
    const margins = [tree.margins[i] as number, tree.labelMargins[i] as number] as const;
    const yes = found === head - 1 && named === labelOf(label);
    return [{ numbers: arcNumbers(...margins, distance), yes }];
  });
}

/** A sentence as the splitter reads it, and as people drew it. */
function analysesOf({ words }: TreebankSentence, models: WordModels) {
  const { text, starts, ends } = textOf(words);
  const sentence = { start: 0, end: text.length };
  const zones = quotationsIn(text, sentence);
  const [found] = analysesOfWords([{ text, sentence, zones, starts, ends }], models);
  if (!found) throw new Error('A sentence has one analysis.');
  const drawn = found.words.map((word, i) => {
    const { upos: pos = 'X', xpos: tag = 'FW', head = 0, label = 'dep' } = words[i] ?? {};
    return { ...word, pos, tag, head: head - 1, label: labelOf(label) };
  });
  return { found, drawn: analysisOf(text, sentence, drawn, zones) };
}

function readingOf(analysis: Analysis) {
  const attributions = findAttributions(analysis);
  return { attributions, claims: claimsOfSentence(analysis, attributions, []) };
}

const isSame = (a: WordAttribution, b: WordAttribution) =>
  overlap(a.content, b.content) >= SAME &&
  a.cue.some((k) => b.cue.includes(k)) &&
  (a.source === null) === (b.source === null);

/** The words that both have, as a share of those that either has. */
function overlap(a: readonly number[], b: readonly number[]): number {
  const common = a.filter((k) => b.includes(k)).length;
  return common / (a.length + b.length - common);
}
