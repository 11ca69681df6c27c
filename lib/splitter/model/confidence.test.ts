import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcNumbers, likelihood, readConfidence, writeConfidence } from './confidence';
import { CERTAIN } from './parser';
import { writeWeights } from './weights-file';

const trained = readFileSync('lib/splitter/weights/confidence.bin');

describe('the weights of the confidence', () => {
  test('are read as they were written', () => {
    const model = {
      arcs: Float32Array.of(1, 2),
      claims: Float32Array.of(0.5),
      attributions: Float32Array.of(-3, 4, 5),
    };
    expect(readConfidence(writeConfidence(model))).toEqual(model);
    expect(Buffer.compare(writeConfidence(readConfidence(trained)), trained)).toBe(0);
  });

  test('are refused where a part is missing', () => {
    const bytes = writeWeights({ model: 'confidence', facts: {}, arrays: {} });
    expect(() => readConfidence(bytes)).toThrow('not all their parts');
  });
});

describe('a likelihood', () => {
  test('is that of the odds: 1 to 1 without numbers, 3 to 1 where they add up to its logarithm', () => {
    expect(likelihood(Float32Array.of(0), [])).toBe(0.5);
    expect(likelihood(Float32Array.of(Math.log(1.5), Math.log(2)), [1])).toBeCloseTo(0.75);
  });

  const { arcs } = readConfidence(trained);
  const margins = fc.integer({ min: 0, max: CERTAIN });
  const distances = fc.integer({ min: 0, max: 400 });

  test('of an arc rises with either margin and falls with its length', () => {
    fc.assert(
      fc.property(margins, margins, distances, (margin, labelMargin, distance) => {
        const at = likelihood(arcs, arcNumbers(margin, labelMargin, distance));
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThan(1);
        const more = likelihood(arcs, arcNumbers(margin + 1, labelMargin, distance));
        const moreLabel = likelihood(arcs, arcNumbers(margin, labelMargin + 1, distance));
        const longer = likelihood(arcs, arcNumbers(margin, labelMargin, distance + 1));
        expect(more).toBeGreaterThan(at);
        expect(moreLabel).toBeGreaterThan(at);
        expect(longer).toBeLessThan(at);
      }),
    );
  });
});
