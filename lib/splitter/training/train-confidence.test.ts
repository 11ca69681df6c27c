import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readParser, readTagger } from '../model/word-models';
import { readConllu } from './conllu';
import { trainConfidence } from './train-confidence';

const read = (name: string) => readFileSync(`lib/splitter/weights/${name}.bin`);
const models = { tagger: readTagger(read('tagger')), parser: readParser(read('parser')) };

/** A sentence in CoNLL-U from "form upos xpos head label" a word. */
const sentence = (words: string[]) =>
  `${words
    .map((word, i) => {
      const [form, upos, xpos, head, label] = word.split(' ');
      return [i + 1, form, form, upos, xpos, '_', head, label, '_', '_'].join('\t');
    })
    .join('\n')}\n\n`;

const right = [
  'The DET DT 2 det',
  'mayor NOUN NN 3 nsubj',
  'said VERB VBD 0 root',
  'that SCONJ IN 7 mark',
  'the DET DT 6 det',
  'bridge NOUN NN 7 nsubj',
  'collapsed VERB VBD 3 ccomp',
  '. PUNCT . 3 punct',
];
/** The same words as nobody would draw them. */
const wrong = right.map((word, i) => word.replace(/\d+ \w+$/, i === 0 ? '0 root' : `${i} dep`));

const examplesOf = (words: string[]) =>
  trainConfidence(readConllu(sentence(words)), models).examples;

test('what the tree that people drew gives too is right', () => {
  const { arcs, claims, attributions } = examplesOf(right);
  expect(arcs.map(({ yes }) => yes)).toEqual(new Array(7).fill(true));
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.every(({ yes }) => yes)).toBe(true);
  expect(attributions.map(({ yes }) => yes)).toEqual([true]);
});

test('what it does not give is wrong', () => {
  const { arcs, attributions } = examplesOf(wrong);
  expect(arcs.filter(({ yes }) => yes)).toEqual([]);
  expect(attributions.map(({ yes }) => yes)).toEqual([false]);
});
