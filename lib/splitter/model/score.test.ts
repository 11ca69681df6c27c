import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRows,
  addRowsByFour,
  addRowsOfThree,
  bestOf,
  bestOfFew,
  bytesOf,
  findRows,
} from './score';

const hashes = fc
  .array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 40 })
  .map((list) => Int32Array.from(list));
const weights = fc.integer({ min: -127, max: 127 });
/** So few values that the highest is often there twice. */
const scores = fc
  .array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 })
  .map((list) => Float32Array.from(list));

/** Some rows of `classes` weights and the places where a few of them begin. */
const someRows = (classes: fc.Arbitrary<number>) =>
  fc.tuple(classes, fc.integer({ min: 1, max: 9 })).chain(([width, size]) =>
    fc.record({
      width: fc.constant(width),
      rows: fc
        .array(weights, { minLength: width * size, maxLength: width * size })
        .map((list) => Int8Array.from(list)),
      at: fc
        .array(fc.nat(size - 1), { maxLength: 12 })
        .map((list) => Int32Array.from(list, (row) => row * width)),
    }),
  );

/** The sum of the rows, one class after the other. */
const sums = (rows: Int8Array, at: Int32Array, width: number) =>
  Array.from({ length: width }, (_, c) =>
    [...at].reduce((sum, row) => sum + (rows[row + c] ?? 0), 0),
  );

describe('the rows of features', () => {
  test('are those whose bit is set, where the multiplied hash points', () => {
    const seen = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bits) => new Int8Array(bits));
    fc.assert(
      fc.property(
        hashes,
        seen,
        fc.nat(6),
        fc.integer({ min: 1, max: 50 }),
        (features, bits, log, classes) => {
          const size = 2 ** log;
          const expected = [...features].flatMap((hash) => {
            const bit = ((hash % 64) + 64) % 64;
            const isSet =
              ((new Uint8Array(bits)[Math.floor(bit / 8)] as number) >> (bit % 8)) % 2 === 1;
            const multiplied = BigInt.asUintN(32, BigInt(hash) * 0x9e3779b1n) >> 8n;
            return isSet ? [Number(multiplied % BigInt(size)) * classes] : [];
          });
          const at = new Int32Array(features.length);
          const count = findRows({ size, classes, seen: bits }, features, at);
          expect([...at.subarray(0, count)]).toEqual(expected);
        },
      ),
    );
  });

  test('add up class by class, and no more of them than are counted', () => {
    fc.assert(
      fc.property(
        someRows(fc.integer({ min: 1, max: 8 })),
        fc.nat(12),
        ({ width, rows, at }, some) => {
          const count = Math.min(some, at.length);
          const found = new Float32Array(width).fill(99);
          addRows(rows, at, count, found);
          expect([...found]).toEqual(sums(rows, at.subarray(0, count), width));
        },
      ),
    );
  });

  test('add up to the same for three classes at once', () => {
    fc.assert(
      fc.property(someRows(fc.constant(3)), ({ rows, at }) => {
        const found = new Int32Array(5);
        addRowsOfThree(rows, at, at.length, found, 2);
        expect([...found]).toEqual([0, 0, ...sums(rows, at, 3)]);
      }),
    );
  });

  test('add up to the same four classes at a time, however many there are', () => {
    fc.assert(
      fc.property(
        someRows(fc.integer({ min: 4, max: 14 })),
        fc.nat(12),
        ({ width, rows, at }, some) => {
          const count = Math.min(some, at.length);
          const found = new Float32Array(width).fill(99);
          addRowsByFour(bytesOf(rows), at, count, found);
          expect([...found]).toEqual(sums(rows, at.subarray(0, count), width));
        },
      ),
    );
  });

  test('do not run over where 256 of them are as large as they can be', () => {
    for (const weight of [127, -128]) {
      const found = new Float32Array(5);
      addRowsByFour(bytesOf(new Int8Array(5).fill(weight)), new Int32Array(256), 256, found);
      expect([...found]).toEqual(new Array(5).fill(256 * weight));
    }
  });
});

describe('the best class', () => {
  test('is the first with the highest score', () => {
    fc.assert(
      fc.property(scores, (all) => {
        expect(bestOf(all)).toBe(all.indexOf(Math.max(...all)));
      }),
    );
  });

  test('of a few is the first of those with the highest sum', () => {
    fc.assert(
      fc.property(
        someRows(fc.constant(6)),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
        ({ rows, at }, few) => {
          const all = sums(rows, at, 6);
          const most = Math.max(...few.map((c) => all[c] ?? 0));
          const expected = few.find((c) => all[c] === most);
          expect(bestOfFew(rows, at, at.length, Uint8Array.from(few))).toBe(expected);
        },
      ),
    );
  });
});
