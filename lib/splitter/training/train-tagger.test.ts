import { describe, expect, test } from 'vitest';
import { writeTagger } from '../model/word-models';
import type { TreebankSentence } from './conllu';
import { tagSentence, tagsOf, trainTagger } from './train-tagger';

/** A sentence of words with their tags: "the/DT dam/NN". */
const sentence = (notation: string): TreebankSentence => ({
  document: 'toy',
  words: notation.split(' ').map((written) => {
    const [form = '', xpos = ''] = written.split('/');
    const upos = { DT: 'DET', NN: 'NOUN', VBD: 'VERB', VB: 'VERB', MD: 'AUX' }[xpos] ?? 'X';
    return { form, lemma: form, upos, xpos, head: 0, label: 'dep', space: true };
  }),
});

const often = (times: number, notation: string) =>
  Array.from({ length: times }, () => sentence(notation));

const corpus = [
  ...often(8, 'the/DT dam/NN broke/VBD'),
  ...often(8, 'the/DT mayor/NN saw/VBD the/DT dam/NN'),
  ...often(8, 'the/DT saw/NN broke/VBD'),
  ...often(8, 'the/DT dam/NN may/MD break/VB'),
];

describe('the tags of a treebank', () => {
  test('are the pairs that come up five times, in the order of their names', () => {
    const tags = tagsOf([...corpus, ...often(4, 'zut/UH'), ...often(5, 'hm/FW')], 5);
    expect(tags.map(({ upos, xpos }) => `${upos} ${xpos}`)).toEqual([
      'AUX MD',
      'DET DT',
      'NOUN NN',
      'VERB VB',
      'VERB VBD',
      'X FW',
    ]);
  });
});

describe('training the tagger', () => {
  const tags = tagsOf(corpus, 5);
  const options = { bits: 12, epochs: 5, seeds: [2] };
  const model = trainTagger(corpus, tags, options);
  const found = (notation: string) =>
    [...tagSentence(model, sentence(notation))].map((tag) => tags[tag]?.xpos).join(' ');

  test('learns a word by itself and by the words around it', () => {
    expect(found('the/DT mayor/NN saw/VBD the/DT dam/NN')).toBe('DT NN VBD DT NN');
    expect(found('the/DT saw/NN broke/VBD')).toBe('DT NN VBD');
    expect(found('the/DT mayor/NN may/MD break/VB')).toBe('DT NN MD VB');
  });

  test('gives the same bytes for the same seed', () => {
    const again = writeTagger(trainTagger(corpus, tags, options));
    expect(Buffer.compare(again, writeTagger(model))).toBe(0);
  });

  test('is not thrown off by tags that are too rare to be told apart', () => {
    const rare = [...corpus, sentence('zut/UH the/DT dam/NN broke/VBD')];
    const taught = trainTagger(rare, tags, options);
    const given = tagSentence(taught, sentence('the/DT dam/NN broke/VBD'));
    expect([...given].map((tag) => tags[tag]?.xpos)).toEqual(['DT', 'NN', 'VBD']);
  });
});

describe('the closed words', () => {
  const tags = tagsOf([...corpus, ...often(5, 'that/IN that/WDT')], 5);
  const options = { bits: 8, epochs: 1, seeds: [2] };
  const nameOf = (tag: number | undefined) => tags[tag ?? -1]?.xpos;

  test('are those seen a hundred times, with their tags, the usual one first', () => {
    const lessons = [...often(60, 'That/WDT'), ...often(70, 'that/IN'), ...often(99, 'dam/NN')];
    const closed = trainTagger(lessons, tags, options).closed;
    expect(closed.size).toBe(1);
    const [few] = closed.values();
    expect([...(few ?? [])].map(nameOf)).toEqual(['IN', 'WDT']);
  });

  test('leave out a tag that not one in five hundred has', () => {
    const lessons = [...often(600, 'that/IN'), sentence('that/WDT')];
    const [few] = trainTagger(lessons, tags, options).closed.values();
    expect([...(few ?? [])].map(nameOf)).toEqual(['IN']);
  });
});
