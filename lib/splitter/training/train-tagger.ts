import { bestOf } from '../model/score';
import {
  goOn,
  indexTags,
  NO_TAG,
  TAG_FEATURES,
  type Tag,
  type TaggerModel,
  tagFeatures,
  tagWords,
} from '../model/tagger';
import { type WordForms, wordForms } from '../model/word-forms';
import { AveragedPerceptron, meanTable, SeenFeatures } from './averaged-perceptron';
import { type TreebankSentence, type TreebankWord, textOf } from './conllu';
import { randomFrom, shuffled } from './random';

const nameOf = ({ upos, xpos }: Tag) => `${upos} ${xpos}`;

/** The tags that the model tells apart: pairs seen less than `atLeast` times are left out. */
export function tagsOf(sentences: readonly TreebankSentence[], atLeast: number): Tag[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) counts.set(nameOf(word), (counts.get(nameOf(word)) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= atLeast).map(([name]) => name);
  return frequent.sort().map((name) => {
    const [upos = '', xpos = ''] = name.split(' ');
    return { upos, xpos };
  });
}

type Lesson = { words: WordForms; right: Int16Array };

/** What a tagger is to learn of a sentence; -1 where the tag is too rare to be told apart. */
function lessonOf(words: readonly TreebankWord[], tags: readonly Tag[]): Lesson {
  const indices = new Map(tags.map((tag, index) => [nameOf(tag), index]));
  const { text, starts, ends } = textOf(words);
  const right = Int16Array.from(words, (word) => indices.get(nameOf(word)) ?? -1);
  return { words: wordForms(text, starts, ends), right };
}

export type TaggerOptions = { bits: number; epochs: number; seeds: readonly number[] };

export function trainTagger(
  sentences: readonly TreebankSentence[],
  tags: readonly Tag[],
  { bits, epochs, seeds }: TaggerOptions,
): TaggerModel {
  const lessons = sentences.map(({ words }) => lessonOf(words, tags));
  const seen = seenFeatures(lessons);
  const perceptrons = seeds.map((seed) => {
    const perceptron = new AveragedPerceptron(2 ** bits, tags.length, seen);
    const random = randomFrom(seed);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const lesson of shuffled(lessons, random)) learnTags(perceptron, lesson, tags);
    }
    return perceptron;
  });
  return {
    tags,
    indexOf: indexTags(tags),
    table: meanTable(perceptrons),
    closed: tagsOfWords(lessons),
  };
}

function learnTags(
  perceptron: AveragedPerceptron,
  { words, right }: Lesson,
  tags: readonly Tag[],
): void {
  const features = new Int32Array(TAG_FEATURES);
  const history = { before: NO_TAG, beforeThat: NO_TAG, tensed: 0 };
  for (let i = 0; i < words.length; i++) {
    tagFeatures(words, i, history, features);
    const answer = right[i] as number;
    const guess = bestOf(perceptron.score(features));
    if (answer >= 0 && guess !== answer) perceptron.learn(answer, guess);
    perceptron.step();
    goOn(history, guess, tags[guess]);
  }
}

/** The features that more than one word has, given the right tags before it. */
function seenFeatures(lessons: readonly Lesson[]): Int8Array {
  const seen = new SeenFeatures(21);
  const features = new Int32Array(TAG_FEATURES);
  for (const { words, right } of lessons) {
    const history = { before: NO_TAG, beforeThat: NO_TAG, tensed: 0 };
    for (const [i, tag] of right.entries()) {
      tagFeatures(words, i, history, features);
      seen.count(features);
      goOn(history, Math.max(0, tag), undefined);
    }
  }
  return seen.marked();
}

/** A word seen this often is believed to have shown all its tags. */
const FREQUENT = 100;

/** The tags of the frequent words, those first that are borne most; slips of the pen left out. */
function tagsOfWords(lessons: readonly Lesson[]): Map<number, Uint8Array> {
  const counts = new Map<number, Map<number, number>>();
  for (const { words, right } of lessons) {
    for (const [i, tag] of right.entries()) {
      if (tag < 0) continue;
      const word = words.lower[i] as number;
      const ofWord = counts.get(word) ?? new Map<number, number>();
      counts.set(word, ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1));
    }
  }
  const closed = new Map<number, Uint8Array>();
  for (const [word, ofWord] of counts) {
    const total = [...ofWord.values()].reduce((sum, count) => sum + count, 0);
    if (total < FREQUENT) continue;
    const borne = [...ofWord].filter(([, count]) => count / total > 0.002);
    borne.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    closed.set(
      word,
      Uint8Array.from(borne, ([tag]) => tag),
    );
  }
  return closed;
}

/** The tags that a model gives the words of a treebank's sentence. */
export function tagSentence(model: TaggerModel, { words }: TreebankSentence): Uint8Array {
  const { text, starts, ends } = textOf(words);
  return tagWords(model, wordForms(text, starts, ends));
}
