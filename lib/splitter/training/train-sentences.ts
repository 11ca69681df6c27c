import type { LinearModel } from '../model/linear-model';
import { blocksOf } from '../sentences/blocks';
import { boundaryFeatures } from '../sentences/boundary-features';
import { sentencesBy, sentencesOf } from '../sentences/sentences';
import { type Example, trainLinearModel } from './train-linear-model';
import type { MarkedText } from './treebank';

const OPTIONS = { bits: 19, epochs: 5, penalty: 1e-6, rate: 0.05, seed: 1, orders: 3, rarest: 3 };

/** The model that says where sentences end, from texts in which people marked them. */
export function trainSentences(texts: readonly MarkedText[]): LinearModel {
  return trainLinearModel(texts.flatMap(examplesIn), OPTIONS);
}

/** One example for each boundary that no rule decides, as reading without a mistake meets it. */
function examplesIn({ text, sentences }: MarkedText): Example[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const examples: Example[] = [];
  sentencesBy(text, blocksOf(text), (boundary) => {
    const right = boundary.context.pieces[boundary.at + 1];
    const yes = right !== undefined && starts.has(right.start);
    examples.push({ features: boundaryFeatures(boundary), yes });
    return yes;
  });
  return examples;
}

/** How many sentences were found, how many there are, and how many of them are the same. */
export type SentenceCounts = { found: number; marked: number; same: number };

/** The sentences a model finds in texts, against those that people marked. */
export function countSentences(model: LinearModel, texts: readonly MarkedText[]): SentenceCounts {
  const counts = { found: 0, marked: 0, same: 0 };
  for (const { text, sentences } of texts) {
    const marked = new Set(sentences.map(({ start, end }) => `${start}-${end}`));
    const found = sentencesOf(text, blocksOf(text), model).flat();
    counts.found += found.length;
    counts.marked += marked.size;
    counts.same += found.filter(({ start, end }) => marked.has(`${start}-${end}`)).length;
  }
  return counts;
}

/** Every text measured once, by a model trained on the other folds. Text i is in fold i mod `folds`. */
export function crossValidate(
  texts: readonly MarkedText[],
  folds: number,
): Map<string, SentenceCounts> {
  const counts = new Map<string, SentenceCounts>();
  for (let fold = 0; fold < folds; fold++) {
    const model = trainSentences(texts.filter((_, i) => i % folds !== fold));
    for (const [i, text] of texts.entries()) {
      if (i % folds === fold) counts.set(text.id, countSentences(model, [text]));
    }
  }
  return counts;
}

/** F1 of the counts together, in percent. */
export function sentenceF1(counts: Iterable<SentenceCounts>): number {
  let [same, all] = [0, 0];
  for (const each of counts) {
    same += each.same;
    all += each.found + each.marked;
  }
  return (200 * same) / all;
}
