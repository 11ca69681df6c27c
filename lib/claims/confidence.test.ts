import { describe, expect, it } from 'vitest';
import { doubtfulConfidence, unsureBelow } from './confidence';

const ranges = [
  { start: 0, end: 4 },
  { start: 6, end: 9 },
];
const claim = { confidence: 0.42, foundRanges: ranges, ranges };

describe('the splitter’s confidence in a claim', () => {
  it('is told where it is low', () => {
    expect(doubtfulConfidence(claim)).toBe(0.42);
    expect(doubtfulConfidence({ ...claim, confidence: 0 })).toBe(0);
  });

  it('is not told from the threshold on', () => {
    expect(doubtfulConfidence({ ...claim, confidence: unsureBelow })).toBeNull();
    expect(doubtfulConfidence({ ...claim, confidence: 1 })).toBeNull();
  });

  it('is not told of words that a person chose, and again once they are put back', () => {
    const moved = { ...claim, ranges: [{ start: 0, end: 9 }] };
    expect(doubtfulConfidence(moved)).toBeNull();
    expect(doubtfulConfidence({ ...moved, ranges: ranges.map((range) => ({ ...range })) })).toBe(
      0.42,
    );
  });

  it('is none of a claim that a reviewer added', () => {
    expect(doubtfulConfidence({ ranges, confidence: null, foundRanges: null })).toBeNull();
  });
});
