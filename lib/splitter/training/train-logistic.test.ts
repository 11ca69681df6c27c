import { expect, test } from 'vitest';
import { likelihood } from '../model/confidence';
import { trainLogistic } from './train-logistic';

/** Of 100 examples with each number the same share is right; the second number tells nothing. */
const examples = [
  [0, 20],
  [10, 80],
].flatMap(([number = 0, right = 0]) =>
  Array.from({ length: 100 }, (_, i) => ({ numbers: [number, i % 2], yes: i < right })),
);

test('the likelihoods are the shares of what was right', () => {
  const weights = trainLogistic(examples);
  expect(likelihood(weights, [0, 0.5])).toBeCloseTo(0.2, 2);
  expect(likelihood(weights, [10, 0.5])).toBeCloseTo(0.8, 2);
  expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.1);
});

test('the same examples give the same weights', () => {
  expect(trainLogistic(examples)).toEqual(trainLogistic(examples));
});
