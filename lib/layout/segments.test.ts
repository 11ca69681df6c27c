import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '@/lib/ranges/range';
import { segmentText, stretchesOf } from './segments';

const text = 'The group claimed the attack 🙂, officials said.\r\n« Нет », dit-il.';

const rangesIn = (length: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: length }), { minLength: 2, maxLength: 8 })
    .map((offsets) => {
      const sorted = offsets.sort((a, b) => a - b);
      const ranges: Range[] = [];
      for (let i = 0; i + 1 < sorted.length; i += 2) {
        ranges.push({ start: sorted[i] ?? 0, end: sorted[i + 1] ?? 0 });
      }
      return ranges;
    });

const claimsIn = (length: number) =>
  fc
    .array(rangesIn(length), { maxLength: 12 })
    .map((all) =>
      all
        .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
        .map((ranges, index) => ({ id: `c${index}`, ranges })),
    );

describe('segmentText', () => {
  it('gives segments that joined in order are the text, whatever the claims', () => {
    fc.assert(
      fc.property(claimsIn(text.length), (claims) => {
        const segments = segmentText({ start: 0, end: text.length }, stretchesOf(claims));
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });

  it('names for every offset exactly the claims that have a range over it', () => {
    fc.assert(
      fc.property(claimsIn(text.length), fc.nat(text.length - 1), (claims, offset) => {
        const covers = ({ start, end }: Range) => start <= offset && offset < end;
        const segments = segmentText({ start: 0, end: text.length }, stretchesOf(claims));
        const carried = segments.find(covers)?.claims.map(({ id }) => id) ?? [];
        const expected = claims.filter(({ ranges }) => ranges.some(covers)).map(({ id }) => id);
        expect(carried.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('cuts a claim off at the ends of the stretch that is asked for', () => {
    const stretches = stretchesOf([{ id: 'a', ranges: [{ start: 0, end: 40 }] }]);
    expect(segmentText({ start: 10, end: 20 }, stretches)).toEqual([
      { start: 10, end: 20, claims: [{ id: 'a', lane: 0 }], starts: [] },
    ]);
  });

  it('shows a text without claims as one segment', () => {
    expect(segmentText({ start: 0, end: 5 }, [])).toEqual([
      { start: 0, end: 5, claims: [], starts: [] },
    ]);
  });
});

describe('a claim of several ranges', () => {
  it('begins once, with the first of them', () => {
    const ranges = [
      { start: 2, end: 4 },
      { start: 6, end: 8 },
    ];
    const segments = segmentText({ start: 0, end: 9 }, stretchesOf([{ id: 'a', ranges }]));
    expect(segments.filter(({ starts }) => starts.includes('a')).map(({ start }) => start)).toEqual(
      [2],
    );
  });
});

describe('stretchesOf', () => {
  it('gives a claim inside another a lane of its own and takes the first again after both', () => {
    const lanes = stretchesOf([
      { id: 'outer', ranges: [{ start: 0, end: 20 }] },
      { id: 'inner', ranges: [{ start: 5, end: 10 }] },
      { id: 'after', ranges: [{ start: 20, end: 30 }] },
    ]).map(({ id, lane }) => [id, lane]);
    expect(lanes).toEqual([
      ['outer', 0],
      ['inner', 1],
      ['after', 0],
    ]);
  });
});
