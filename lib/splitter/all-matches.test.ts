import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from './all-matches';

test.each([/a/g, /a+/g, /\b\w/gu, /(?<first>a)(b)?/g])(
  '%s is found where matchAll finds it, time after time',
  (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n') }), (text) => {
        const expected = [...text.matchAll(pattern)];
        expect(allMatches(text, pattern)).toEqual(expected);
        expect(allMatches(text, pattern)).toEqual(expected);
      }),
    );
  },
);

test('what matches no character is refused', () => {
  expect(() => allMatches('b', /a*/g)).toThrow(RangeError);
});
