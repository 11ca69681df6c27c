import { describe, expect, test } from 'vitest';
import { hashText } from '../model/hash';
import { logOdds, readLinearModel, weightOf, writeLinearModel } from '../model/linear-model';
import { randomFrom, shuffled } from './random';
import { type Example, trainLinearModel } from './train-linear-model';

const options = { bits: 12, epochs: 20, penalty: 1e-4, rate: 0.2, seed: 7 };

/** Rain makes wet in nine of ten cases, wind says nothing. */
const examples: Example[] = Array.from({ length: 400 }, (_, i) => {
  const rain = i % 2 === 0;
  return {
    features: [rain ? 'rain' : 'sun', `wind-${i % 3}`],
    yes: i % 20 < 2 ? !rain : rain,
  };
});

const hashes = (...names: string[]) => Int32Array.from(names, (name) => hashText(name));

describe('training a linear model', () => {
  const model = trainLinearModel(examples, options);

  test('finds which features speak for yes and which say nothing', () => {
    expect(logOdds(model, hashes('rain', 'wind-0'))).toBeGreaterThan(1);
    expect(logOdds(model, hashes('sun', 'wind-0'))).toBeLessThan(-1);
    expect(Math.abs(weightOf(model, 'wind-1'))).toBeLessThan(0.3);
    expect(weightOf(model, 'never seen')).toBe(0);
  });

  test('is the mean of several orders, rounded', () => {
    const alone = [7, 8, 9].map((seed) => trainLinearModel(examples, { ...options, seed }));
    const mean = trainLinearModel(examples, { ...options, orders: 3 });
    const expected = alone.reduce((sum, each) => sum + weightOf(each, 'rain'), 0) / 3;
    expect(weightOf(mean, 'rain')).toBeCloseTo(expected, 1);
    expect(mean.bias).toBeCloseTo(alone.reduce((sum, { bias }) => sum + bias, 0) / 3, 10);
  });

  test('gives the same model for the same seed, and keeps it through its file', () => {
    expect(trainLinearModel(examples, options)).toEqual(model);
    const again = readLinearModel('weather', writeLinearModel('weather', model));
    expect(again).toEqual(model);
  });
});

test('a shuffle keeps every item and depends on the seed alone', () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  const order = shuffled(items, randomFrom(1));
  expect(order).not.toEqual(items);
  expect([...order].sort((a, b) => a - b)).toEqual(items);
  expect(shuffled(items, randomFrom(1))).toEqual(order);
  expect(shuffled(items, randomFrom(2))).not.toEqual(order);
});
