import { describe, expect, it } from 'vitest';
import { estimateWords, valueWords } from './estimate-words';

describe('a figure in words', () => {
  it('is rounded, and never to a whole that it is not', () => {
    expect(valueWords(0.743, 'coefficient')).toBe('0.74');
    expect(valueWords(-0.092, 'coefficient')).toBe('−0.09');
    expect(valueWords(0.9999, 'coefficient')).toBe('0.99');
    expect(valueWords(0.99999, 'percent')).toBe('99.9%');
    expect(valueWords(1, 'percent')).toBe('100.0%');
  });

  it('says the interval, or why there is none, or why there is no figure', () => {
    const none = { undefinedBecause: null, interval: null, noIntervalBecause: null };
    const figure = { ...none, units: 90, value: 0.5, interval: { low: 0.4, high: 0.6 } };
    expect(estimateWords(figure, 'coefficient').note).toBe('between 0.40 and 0.60');
    const few = { ...none, units: 3, value: 0.5, noIntervalBecause: 'too-few-units' } as const;
    expect(estimateWords(few, 'percent').note).toBe('no interval: fewer than 10 claims');
    const nothing = { ...none, units: 0, value: null, undefinedBecause: 'no-units' } as const;
    expect(estimateWords(nothing, 'percent').value).toBe('–');
  });
});
