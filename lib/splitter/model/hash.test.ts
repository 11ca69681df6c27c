import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feature, hashOn, hashText, mixHash } from './hash';

const words32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('the hash of a text', () => {
  test('is FNV-1a, by the values its authors published', () => {
    expect(hashText('')).toBe(0x811c9dc5);
    expect(hashText('a')).toBe(0xe40c292c);
    expect(hashText('foobar')).toBe(0xbf9cf968);
  });

  test('goes on from the hash of what stands before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(hashText(b, hashText(a))).toBe(hashText(a + b));
      }),
    );
  });
});

describe('the rounds of MurmurHash3', () => {
  test('give its published value for the four bytes of "test"', () => {
    const bytes = 0x74736574;
    expect(mixHash(hashOn(0, bytes) ^ 4, 0)).toBe(0xba6bd213);
  });

  test('lose nothing: other values give other hashes', () => {
    fc.assert(
      fc.property(words32, words32, words32, (hash, a, b) => {
        expect(hashOn(hash, a) === hashOn(hash, b)).toBe(a === b);
        expect(mixHash(hash, a) === mixHash(hash, b)).toBe(a === b);
      }),
    );
  });
});

describe('the hash of a feature', () => {
  test('depends on its template and on which value stands where', () => {
    expect(feature(1, 2, 3)).not.toBe(feature(2, 2, 3));
    expect(feature(1, 2, 3)).not.toBe(feature(1, 3, 2));
    expect(feature(1, 2, 0, 3)).not.toBe(feature(1, 2, 3, 0));
    expect(feature(1, 2, 0, 0, 3)).not.toBe(feature(1, 2, 0, 3, 0));
  });

  test('spreads the small numbers of tags evenly', () => {
    const places = new Uint32Array(1024);
    const all = new Set<number>();
    for (let template = 0; template < 16; template++) {
      for (let a = 0; a < 64; a++) {
        for (let b = 0; b < 64; b++) {
          const hash = feature(template, a, b);
          all.add(hash);
          places[hash & 1023] = (places[hash & 1023] as number) + 1;
        }
      }
    }
    // 65536 of 2^32 by chance: half a pair is expected to fall together, and 64 on each place.
    expect(all.size).toBeGreaterThan(65536 - 8);
    expect(Math.max(...places)).toBeLessThan(64 * 1.8);
    expect(Math.min(...places)).toBeGreaterThan(64 * 0.4);
  });
});
