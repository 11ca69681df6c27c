import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlappingClaims } from '@/lib/ranges/overlap';
import { closestAmong, closestClaim } from './closest-claim';

const at = (id: string, ...places: [number, number][]) => ({
  id,
  ranges: places.map(([start, end]) => ({ start, end })),
});
const claims = [at('a', [0, 20]), at('b', [0, 20], [30, 40]), at('c', [50, 60])];

describe('closestClaim', () => {
  it.each([
    ['most words', at('r', [5, 20], [30, 35]), 'b'],
    ['as many, with fewer beside', at('r', [2, 12]), 'a'],
    ['the only', at('r', [55, 70]), 'c'],
  ])('is the one that shares %s', (_what, reading, id) => {
    expect(closestClaim(reading, claims)?.id).toBe(id);
  });

  it('is none where no words are shared, or where they are the very words of a claim', () => {
    expect(closestClaim(at('r', [60, 70]), claims)).toBeNull();
    expect(closestClaim(at('r', [0, 20], [30, 40]), claims)).toBeNull();
  });

  it('shares words with the reading, whichever it is', () => {
    const some = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => [start, start + length] as [number, number]);
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 6 }), (place, places) => {
        const all = places.map((item, index) => at(`c${index}`, item));
        const reading = at('r', place);
        const sharing = overlappingClaims(reading, all);
        const found = closestClaim(reading, all);
        if (found) expect(sharing).toContain(found);
        else if (sharing.length > 0) {
          expect(sharing.map(({ ranges }) => ranges)).toContainEqual(reading.ranges);
        }
      }),
    );
  });
});

describe('closestAmong', () => {
  it('finds the same claim in a long text', () => {
    const range = fc
      .tuple(fc.nat(5000), fc.integer({ min: 1, max: 1500 }))
      .map(([start, length]) => [start, start + length] as [number, number]);
    const placed = fc.array(range, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(placed, fc.array(placed, { maxLength: 12 }), (place, places) => {
        const all = places.map((item, index) => at(`c${index}`, ...item));
        const reading = at('r', ...place);
        expect(closestAmong(all)(reading)).toBe(closestClaim(reading, all));
      }),
    );
  });
});
