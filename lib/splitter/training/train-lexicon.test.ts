import { describe, expect, test } from 'vitest';
import { hashText } from '../model/hash';
import { placeOf } from '../model/linear-model';
import { along, lexiconOf, trainDirection } from './train-lexicon';
import { meanVector, readWordVectors } from './word-vectors';

// Two dimensions: the first tells weather from praise, the second nothing.
const json = JSON.stringify({
  dimensions: 2,
  words: ['storm', 'flood', 'lovely', 'great', '12', 'do', "n't"],
  vectors: {
    storm: [1, 0.2],
    flood: [1, -0.2],
    lovely: [-1, 0.2],
    great: [-1, -0.2],
    '12': [9, 9],
    do: [0.4, 0],
    "n't": [-0.4, 0],
  },
});
const vectors = readWordVectors(json);
const mean = (...words: string[]) =>
  meanVector(
    vectors,
    words.map((word) => hashText(word)),
  );

describe('word vectors', () => {
  test('have the mean of all words taken off', () => {
    const [hail = 1] = mean('hail');
    expect(hail).toBe(0);
    const [both = 1] = mean('storm', 'hail');
    const [one = 1] = mean('storm');
    expect(both).toBeCloseTo(one / 2);
  });

  test('of a contraction lie between those of its parts', () => {
    const [negated = 1] = mean("don't");
    const [verb = 1] = mean('do');
    expect(verb - negated).toBeCloseTo(0.4);
  });

  test('are there of words alone, and not of figures', () => {
    expect(mean('12')).toEqual(mean('hail'));
  });
});

describe('a lexicon', () => {
  const examples = [
    { numbers: mean('storm'), yes: true },
    { numbers: mean('lovely'), yes: false },
  ];
  const direction = trainDirection(examples, 0.01);

  test('tells of a word that no text held by one that is used like it', () => {
    expect(along(direction, mean('flood'))).toBeGreaterThan(0);
    expect(along(direction, mean('great'))).toBeLessThan(0);
  });

  test('has for each word what its vector tells, in 8 bits', () => {
    const places = 1024;
    const { lexicon, lexiconScale } = lexiconOf(vectors, direction, places);
    for (const word of ['storm', 'flood', 'lovely', 'great']) {
      const kept = (lexicon[placeOf(hashText(word), places)] ?? 0) * lexiconScale;
      expect(Math.abs(kept - along(direction, mean(word)))).toBeLessThanOrEqual(lexiconScale);
    }
  });

  test('a heavy penalty holds the direction at nothing', () => {
    const [held = 1] = trainDirection(examples, 1.9);
    expect(Math.abs(held)).toBeLessThan(Math.abs(direction[0] ?? 0) / 2);
  });
});
