import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberRuns } from './number-runs';

test('neighbours join, others stand alone', () => {
  expect(numberRuns([1, 2, 3, 7, 9, 10])).toEqual([
    { first: 1, last: 3 },
    { first: 7, last: 7 },
    { first: 9, last: 10 },
  ]);
  expect(numberRuns([])).toEqual([]);
});

test('the runs written out are the numbers again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), (unsorted) => {
      const numbers = unsorted.toSorted((a, b) => a - b);
      const written = numberRuns(numbers).flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, step) => first + step),
      );
      expect(written).toEqual(numbers);
    }),
  );
});
