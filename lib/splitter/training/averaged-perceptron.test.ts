import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feature } from '../model/hash';
import { addRows, bestOf, findRows, type Table } from '../model/score';
import { AveragedPerceptron, meanTable, SeenFeatures } from './averaged-perceptron';
import { randomFrom, shuffled } from './random';

/** All features count as seen. */
const ALL = Int8Array.of(-1);

/** Three colours that each come with a mark of their own, and marks that say nothing. */
const examples = Array.from({ length: 60 }, (_, i) => ({
  answer: i % 3,
  features: Int32Array.of(feature(0, 0), feature(1, i % 3), feature(2, i % 4), feature(3, i % 7)),
}));

function train(seed: number): Table {
  const perceptron = new AveragedPerceptron(256, 3, ALL);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < 5; epoch++) {
    for (const { answer, features } of shuffled(examples, random)) {
      const guess = bestOf(perceptron.score(features));
      if (guess !== answer) perceptron.learn(answer, guess);
      perceptron.step();
    }
  }
  return meanTable([perceptron]);
}

describe('the averaged perceptron', () => {
  test('learns what can be told apart', () => {
    const table = train(1);
    const at = new Int32Array(4);
    const scores = new Float32Array(3);
    for (const { answer, features } of examples) {
      addRows(table.rows, at, findRows(table, features, at), scores);
      expect(bestOf(scores)).toBe(answer);
    }
  });

  test('gives the same bytes for the same seed', () => {
    expect(train(1)).toEqual(train(1));
    expect(train(2)).not.toEqual(train(1));
  });

  test('answers with the average of all its states, the largest scaled to 127', () => {
    const lesson = fc.record({
      row: fc.nat(5),
      right: fc.nat(2),
      wrong: fc.nat(2),
      learns: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 30 }), (lessons) => {
        const size = 64;
        const perceptron = new AveragedPerceptron(size, 3, ALL);
        const weights = new Float64Array(size * 3);
        const sum = new Float64Array(size * 3);
        for (const { row, right, wrong, learns } of lessons) {
          const features = Int32Array.of(feature(row, 0));
          const at = new Int32Array(1);
          findRows(perceptron, features, at);
          const base = at[0] as number;
          perceptron.score(features);
          if (learns) {
            perceptron.learn(right, wrong);
            weights[base + right] = (weights[base + right] as number) + 1;
            weights[base + wrong] = (weights[base + wrong] as number) - 1;
          }
          perceptron.step();
          for (const [i, weight] of weights.entries()) sum[i] = (sum[i] as number) + weight;
        }
        const average = sum.map((each) => each / (lessons.length + 1));
        const largest = Math.max(...average.map(Math.abs)) || 1;
        const { rows } = meanTable([perceptron]);
        for (const [i, each] of average.entries()) {
          expect(Math.abs((rows[i] as number) - (each / largest) * 127)).toBeLessThan(0.51);
        }
      }),
    );
  });

  test('gives features that were not seen no say', () => {
    const perceptron = new AveragedPerceptron(64, 2, Int8Array.of(0));
    perceptron.score(Int32Array.of(1, 2, 3));
    perceptron.learn(0, 1);
    perceptron.step();
    expect([...perceptron.score(Int32Array.of(1, 2, 3))]).toEqual([0, 0]);
    expect(meanTable([perceptron]).rows.every((weight) => weight === 0)).toBe(true);
  });
});

describe('seen features', () => {
  test('are those that came up more than once', () => {
    const hashes = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 400 });
    fc.assert(
      fc.property(hashes, (list) => {
        const seen = new SeenFeatures(6);
        seen.count(Int32Array.from(list));
        const marked = seen.marked();
        expect(marked).toHaveLength(8);
        for (let place = 0; place < 64; place++) {
          const count = list.filter((hash) => (hash & 63) === place).length;
          const bit = ((marked[place >> 3] as number) >> (place & 7)) & 1;
          expect(bit).toBe(count > 1 ? 1 : 0);
        }
      }),
    );
  });

  test('stay seen, however often they come up', () => {
    const seen = new SeenFeatures(3);
    seen.count(new Int32Array(700).fill(5));
    expect([...seen.marked()]).toEqual([32]);
  });
});
