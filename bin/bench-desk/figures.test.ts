import { describe, expect, it } from 'vitest';
import { median, quantile } from './figures';

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.5, 50],
    [0.95, 95],
    [1, 100],
  ])('of 1 to 100 at %d is %d', (share, value) => {
    expect(quantile(hundred, share)).toBe(value);
  });

  it('is the one value there is, and an error of none', () => {
    expect(median([7])).toBe(7);
    expect(() => median([])).toThrow('Nothing was measured.');
  });
});
