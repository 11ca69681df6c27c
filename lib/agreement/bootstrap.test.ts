import { describe, expect, it } from 'vitest';
import { randomFrom } from '@/lib/splitter/training/random';
import { drawBinomial } from './binomial';
import { bootstrapInterval, drawMultinomial } from './bootstrap';
import { figuresOf } from './figures';

describe('a draw', () => {
  it.each([
    [1, 0.3],
    [12, 0.05],
    [40, 0.5],
    [1_000_000, 0.25],
    [1_000_000, 0.000_004],
  ])('of %i trials with probability %d has the mean and the spread of a binomial', (n, p) => {
    const random = randomFrom(7);
    const draws = Array.from({ length: 4000 }, () => drawBinomial(n, p, random));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    const expected = n * p * (1 - p);
    expect(Math.abs(mean - n * p)).toBeLessThan(4 * Math.sqrt(expected / draws.length));
    expect(variance / expected).toBeGreaterThan(0.88);
    expect(variance / expected).toBeLessThan(1.12);
  });

  it('of units has as many as there are, and none of a pattern that there is not', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 200; round++) {
      const drawn = drawMultinomial([5, 0, 90, 1], 96, random);
      expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(96);
      expect(drawn[1]).toBe(0);
    }
  });
});

describe('an interval', () => {
  const share = ([yes = 0, no = 0]: readonly number[]) => ({ value: yes / (yes + no) });

  it('of a share is that of the normal distribution where there are many units', () => {
    const interval = bootstrapInterval([700, 300], share);
    if (typeof interval === 'string') throw new Error(interval);
    const half = 1.96 * Math.sqrt((0.7 * 0.3) / 1000);
    expect(Math.abs(interval.low - (0.7 - half))).toBeLessThan(0.005);
    expect(Math.abs(interval.high - (0.7 + half))).toBeLessThan(0.005);
    expect(bootstrapInterval([700, 300], share)).toEqual(interval);
  });

  it('is not given where the units cannot tell, and it is said why', () => {
    expect(bootstrapInterval([5, 4], share)).toBe('too-few-units');
    expect(bootstrapInterval([50, 0], share)).toBe('no-disagreement');
    const often = ([yes = 0, no = 0]: readonly number[]) =>
      no === 0 ? ({ undefined: 'one-value' } as const) : share([yes, no]);
    expect(bootstrapInterval([19, 1], often)).toBe('often-undefined');
  });

  it('holds its figure, and where there is no figure there is none', () => {
    const counts = [
      [2, 0, 0],
      [1, 1, 0],
      [0, 2, 0],
      [0, 1, 1],
    ];
    const { alpha } = figuresOf(counts.map((count) => ({ counts: count, units: 30 })));
    expect(alpha.units).toBe(120);
    expect(alpha.interval?.low).toBeLessThan(alpha.value ?? 0);
    expect(alpha.interval?.high).toBeGreaterThan(alpha.value ?? 1);
    expect(figuresOf([]).alpha).toEqual({
      units: 0,
      value: null,
      undefinedBecause: 'no-units',
      interval: null,
      noIntervalBecause: null,
    });
  });
});
