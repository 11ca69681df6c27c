import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlappingClaims } from './overlap';

const ranges = fc.array(
  fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { minLength: 1, maxLength: 3 },
);
const placed = fc
  .array(ranges, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((item, index) => ({ id: `c${index}`, ranges: item })));

const idsOf = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

describe('overlappingClaims', () => {
  it('finds the claims that share a character, and no others', () => {
    const covered = (claim: { ranges: { start: number; end: number }[] }) =>
      new Set(
        claim.ranges.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index),
        ),
      );
    fc.assert(
      fc.property(placed, (claims) => {
        for (const claim of claims) {
          const mine = covered(claim);
          const expected = claims.filter(
            (other) => other.id !== claim.id && [...covered(other)].some((at) => mine.has(at)),
          );
          expect(idsOf(overlappingClaims(claim, claims))).toEqual(idsOf(expected));
        }
      }),
    );
  });

  it('is mutual', () => {
    fc.assert(
      fc.property(placed, (claims) => {
        for (const one of claims) {
          for (const other of overlappingClaims(one, claims)) {
            expect(idsOf(overlappingClaims(other, claims))).toContain(one.id);
          }
        }
      }),
    );
  });

  it('does not count claims that only touch', () => {
    const first = { id: 'a', ranges: [{ start: 0, end: 5 }] };
    const second = { id: 'b', ranges: [{ start: 5, end: 9 }] };
    expect(overlappingClaims(first, [first, second])).toEqual([]);
  });
});
