import { parseWords } from '../model/parser';
import type { Tag } from '../model/tagger';
import { wordForms } from '../model/word-forms';
import { writeParser, writeTagger } from '../model/word-models';
import { type TreebankSentence, textOf } from './conllu';
import { labelOf, parserLesson, trainParser } from './train-parser';
import { tagSentence, tagsOf, trainTagger } from './train-tagger';

const FOLDS = 5;
/** Pairs of tags seen less often are taken for slips of the pen. */
const RAREST_TAG = 30;
const SEEDS = [1, 2, 3];

/** The trained tagger and parser as files of weights, and how to measure them. */
export type TrainedWords = {
  tagger: Uint8Array;
  parser: Uint8Array;
  /** Percentages on a treebank that was not trained on, with the tags of the tagger. */
  measure: (sentences: readonly TreebankSentence[]) => WordScores;
};

/**
 * Right tags of all words; right heads (UAS), and right heads with right labels (LAS), of all
 * words but marks of punctuation.
 */
export type WordScores = { upos: number; xpos: number; uas: number; las: number };

/** Trains the tagger and, on the tags it gives to sentences it has not seen, the parser. */
export function trainWords(sentences: readonly TreebankSentence[]): TrainedWords {
  const tags = tagsOf(sentences, RAREST_TAG);
  const labels = [...new Set(sentences.flatMap(({ words }) => words.map((w) => labelOf(w.label))))];
  labels.sort();
  const given = tagUnseen(sentences, tags);
  const lessons = sentences.map((sentence, i) =>
    parserLesson(sentence, given[i] ?? new Uint8Array(sentence.words.length), labels),
  );
  const tagger = trainTagger(sentences, tags, { bits: 16, epochs: 7, seeds: SEEDS });
  const options = { moveBits: 20, arcBits: 15, epochs: 10, seeds: SEEDS };
  const parser = trainParser(lessons, labels, options);
  return {
    tagger: writeTagger(tagger),
    parser: writeParser(parser),
    measure: (unseen) => {
      const right = { upos: 0, xpos: 0, uas: 0, las: 0 };
      let words = 0;
      let arcs = 0;
      for (const sentence of unseen) {
        const { text, starts, ends } = textOf(sentence.words);
        const found = tagSentence(tagger, sentence);
        const tree = parseWords(parser, wordForms(text, starts, ends), found);
        for (const [i, word] of sentence.words.entries()) {
          const tag = tags[found[i] ?? 0];
          words++;
          if (tag?.upos === word.upos) right.upos++;
          if (tag?.xpos === word.xpos) right.xpos++;
          if (word.upos === 'PUNCT') continue;
          arcs++;
          if (tree.heads[i] !== word.head - 1) continue;
          right.uas++;
          if (labels[tree.labels[i] ?? 0] === labelOf(word.label)) right.las++;
        }
      }
      const share = (count: number, of: number) => (100 * count) / of;
      return {
        upos: share(right.upos, words),
        xpos: share(right.xpos, words),
        uas: share(right.uas, arcs),
        las: share(right.las, arcs),
      };
    },
  };
}

/** Tags each sentence by a tagger that has learnt from the others, as it will be in use. */
function tagUnseen(sentences: readonly TreebankSentence[], tags: readonly Tag[]): Uint8Array[] {
  const given: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = sentences.filter((_, i) => i % FOLDS !== fold);
    const tagger = trainTagger(seen, tags, { bits: 16, epochs: 5, seeds: [1] });
    for (const [i, sentence] of sentences.entries()) {
      if (i % FOLDS === fold) given[i] = tagSentence(tagger, sentence);
    }
  }
  return given;
}
