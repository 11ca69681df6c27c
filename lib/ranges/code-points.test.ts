import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointsOf } from './code-points';

test.each([
  ['plain words', 11],
  ['💩 is one', 8],
  ['👩‍👩‍👧 is five', 13],
  ['e\u0301 is two', 9],
  ['a\r\nb', 4],
  ['مرحبا', 5],
  ['', 0],
])('%j has %i code points', (text, length) => {
  expect(codePointsOf(text).length).toBe(length);
});

test('a position behind an emoji is one less than in code units', () => {
  // The text of issue 1347 of Label Studio, whose offsets were off by one.
  const text = '💩This is an annotation.';
  const start = text.indexOf('annotation');
  expect([start, codePointsOf(text).fromUnits(start)]).toEqual([13, 12]);
});

const anyText = fc.string({ unit: 'binary', maxLength: 30 });

test('positions are those of the array of characters, and come back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const points = codePointsOf(text);
      const characters = Array.from(text);
      expect(points.length).toBe(characters.length);
      let units = 0;
      for (const [index, character] of [...characters, ''].entries()) {
        expect(points.fromUnits(units)).toBe(index);
        expect(points.toUnits(index)).toBe(units);
        units += character.length;
      }
    }),
    { numRuns: 300 },
  );
});

describe('what is no position', () => {
  const points = codePointsOf('a💩b');
  test.each([-1, 5, 1.5, Number.NaN])('%d in code units is refused', (offset) => {
    expect(() => points.fromUnits(offset)).toThrow(RangeError);
  });
  test('the middle of a character is refused', () => {
    expect(() => points.fromUnits(2)).toThrow('2 is in the middle of a character.');
  });
  test.each([-1, 4, 0.5])('%d in code points is refused', (index) => {
    expect(() => points.toUnits(index)).toThrow(RangeError);
  });
});
