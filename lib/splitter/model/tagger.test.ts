import { describe, expect, test } from 'vitest';
import { feature } from './hash';
import { findRows, type Table } from './score';
import {
  goOn,
  indexTags,
  isTensed,
  NO_TAG,
  opensClause,
  TAG_FEATURES,
  type Tag,
  type TaggerModel,
  tagFeatures,
  tagWords,
} from './tagger';
import { type WordForms, wordForms } from './word-forms';

const TAGS: Tag[] = [
  { upos: 'NOUN', xpos: 'NN' },
  { upos: 'VERB', xpos: 'VBD' },
  { upos: 'VERB', xpos: 'VBN' },
  { upos: 'DET', xpos: 'DT' },
  { upos: 'VERB', xpos: 'VBZ' },
  { upos: 'SCONJ', xpos: 'IN' },
];
const [NN, VBD, VBN, DT, VBZ, IN] = [0, 1, 2, 3, 4, 5];

function formsOf(sentence: string): WordForms {
  const found = [...sentence.matchAll(/\S+/g)];
  const starts = Int32Array.from(found, ({ index }) => index);
  return wordForms(
    sentence,
    starts,
    starts.map((start, i) => start + (found[i]?.[0].length ?? 0)),
  );
}

const hashOf = (word: string) => formsOf(word).lower[0] as number;

/** A tagger with the weights of a few words for a few tags, and with the tags of closed words. */
function taggerOf(
  weights: [string, number, number][],
  closed: [string, number[]][] = [],
): TaggerModel {
  const size = 2 ** 16;
  const classes = TAGS.length;
  const rows = new Int8Array(size * classes);
  const table: Table = { rows, size, classes, seen: Int8Array.of(-1) };
  for (const [word, tag, weight] of weights) {
    const at = new Int32Array(1);
    findRows(table, Int32Array.of(feature(1, hashOf(word))), at);
    rows[(at[0] as number) + tag] = weight;
  }
  const few = closed.map(([word, tags]) => [hashOf(word), Uint8Array.from(tags)] as const);
  return { tags: TAGS, indexOf: indexTags(TAGS), table, closed: new Map(few) };
}

const tagged = (model: TaggerModel, sentence: string) => [...tagWords(model, formsOf(sentence))];

describe('the tagger', () => {
  test('gives each word the tag that its features like best', () => {
    const model = taggerOf([
      ['the', DT, 5],
      ['dam', NN, 5],
      ['broke', VBD, 5],
    ]);
    expect(tagged(model, 'The dam broke')).toEqual([DT, NN, VBD]);
    expect(tagged(model, '')).toEqual([]);
  });

  test('gives a frequent word none but the tags it has shown', () => {
    const model = taggerOf(
      [['ran', VBD, 5]],
      [
        ['ran', [NN]],
        ['the', [DT]],
      ],
    );
    expect(tagged(model, 'the ran')).toEqual([DT, NN]);
  });

  test('chooses among several of those by the features', () => {
    const weights: [string, number, number][] = [
      ['that', VBZ, 9],
      ['that', IN, 5],
      ['that', DT, 2],
    ];
    expect(tagged(taggerOf(weights, [['that', [DT, IN]]]), 'that')).toEqual([IN]);
  });

  test('does not hold a word with a capital to them, since it may be part of a name', () => {
    const model = taggerOf([['may', NN, 5]], [['may', [VBZ]]]);
    expect(tagged(model, 'may May')).toEqual([VBZ, NN]);
  });
});

describe('a sentence without a verb with tense', () => {
  const weights = (lack: number): [string, number, number][] => [
    ['gas', NN, 127],
    ['gas', VBD, -127],
    ['leaked', VBN, Math.ceil(lack / 2)],
    ['leaked', VBD, -Math.floor(lack / 2)],
    ['here', IN, 5],
  ];

  test('gets one: the participle or noun that comes nearest to a past tense', () => {
    expect(tagged(taggerOf(weights(200)), 'gas leaked here')).toEqual([NN, VBD, IN]);
  });

  test('gets none where none comes near', () => {
    expect(tagged(taggerOf(weights(251)), 'gas leaked here')).toEqual([NN, VBN, IN]);
  });

  test('does not make one of a frequent word', () => {
    const closed: [string, number[]][] = [['leaked', [VBN]]];
    expect(tagged(taggerOf(weights(200), closed), 'gas leaked here')).toEqual([NN, VBN, IN]);
  });

  test('is none where another word has tense', () => {
    const model = taggerOf([...weights(200), ['smells', VBZ, 5]]);
    expect(tagged(model, 'gas leaked smells')).toEqual([NN, VBN, VBZ]);
  });
});

describe('the history of a sentence', () => {
  test('keeps two tags, and counts verbs with tense up to two', () => {
    const history = { before: NO_TAG, beforeThat: NO_TAG, tensed: 0 };
    for (const tag of [NN, VBD, VBZ, VBD]) goOn(history, tag, TAGS[tag]);
    expect(history).toEqual({ before: VBD, beforeThat: VBZ, tensed: 2 });
  });

  test('counts anew where a clause begins', () => {
    const history = { before: NO_TAG, beforeThat: NO_TAG, tensed: 0 };
    for (const tag of [VBD, IN]) goOn(history, tag, TAGS[tag]);
    expect(history).toEqual({ before: IN, beforeThat: VBD, tensed: 0 });
  });

  test.each([
    ['VERB VBD', true, false],
    ['AUX MD', true, false],
    ['VERB VBN', false, false],
    ['SCONJ IN', false, true],
    ['ADP IN', false, false],
    ['CCONJ CC', false, true],
    ['PRON WP', false, true],
    ['PUNCT :', false, true],
  ])('%s', (name, tensed, opens) => {
    const [upos = '', xpos = ''] = name.split(' ');
    expect(isTensed({ upos, xpos })).toBe(tensed);
    expect(opensClause({ upos, xpos })).toBe(opens);
  });
});

describe('the features of a word', () => {
  const at = (sentence: string, i: number, history = { before: 1, beforeThat: 2, tensed: 0 }) => {
    const features = new Int32Array(TAG_FEATURES);
    tagFeatures(formsOf(sentence), i, history, features);
    return features;
  };

  test('are as many as are promised, and different ones', () => {
    expect(new Set(at('the old dam broke today', 2)).size).toBe(TAG_FEATURES);
    // A word more would have been written behind the end, where an array keeps nothing.
    const features = new Int32Array(TAG_FEATURES + 1);
    tagFeatures(formsOf('a b'), 0, { before: 1, beforeThat: 2, tensed: 0 }, features);
    expect(features[TAG_FEATURES]).toBe(0);
  });

  test('see two words to either side and no further', () => {
    const here = at('a the old dam broke today b', 3);
    expect(at('x the old dam broke today y', 3)).toEqual(here);
    expect(at('a one old dam broke today b', 3)).not.toEqual(here);
    expect(at('a the old dam broke later b', 3)).not.toEqual(here);
  });

  test('see the two tags before, and whether the clause has a verb with tense', () => {
    const here = at('the dam', 1);
    expect(at('the dam', 1, { before: 3, beforeThat: 2, tensed: 0 })).not.toEqual(here);
    expect(at('the dam', 1, { before: 1, beforeThat: 3, tensed: 0 })).not.toEqual(here);
    expect(at('the dam', 1, { before: 1, beforeThat: 2, tensed: 1 })).not.toEqual(here);
  });
});
