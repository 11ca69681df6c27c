import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenRanges } from './chosen-ranges';
import { findRangeProblem } from './range';

const text = 'First 🙂 paragraph. \n\n  Second one 👩‍👩‍👧 here.\n\n\n';
const passages = [
  { start: 0, end: 20 },
  { start: 22, end: 49 },
];

describe('chosenRanges', () => {
  it('makes one range for each paragraph that the chosen words run through', () => {
    const ranges = chosenRanges(text, passages, { start: 6, end: 34 });
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual([
      '🙂 paragraph.',
      'Second one',
    ]);
  });

  it('takes in the whole of a character that was cut in two', () => {
    expect(chosenRanges(text, passages, { start: 7, end: 8 })).toEqual([{ start: 6, end: 8 }]);
  });

  it('gives only ranges that a claim may have, whatever was chosen', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const ranges = chosenRanges(text, passages, { start: Math.min(a, b), end: Math.max(a, b) });
        expect(ranges.length === 0 ? null : findRangeProblem(text, ranges)).toBeNull();
      }),
    );
  });

  it('gives nothing where only white space was chosen', () => {
    expect(chosenRanges(text, passages, { start: 19, end: 24 })).toEqual([]);
  });
});
