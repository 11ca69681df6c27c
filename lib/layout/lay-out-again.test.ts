import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareByPosition, type Range } from '@/lib/ranges/range';
import { layOutArticle } from './article-layout';
import { layOutAgain } from './lay-out-again';

type Placed = { id: string; ranges: Range[] };

/** Passages of 20 with a gap of 2 between them, as blocks of a text have one. */
const passages = Array.from({ length: 12 }, (_, index) => ({
  start: index * 22,
  end: index * 22 + 20,
  kind: 'paragraph',
}));

const rangesIn = (length: number) =>
  fc.uniqueArray(fc.nat(length), { minLength: 2, maxLength: 6 }).map((offsets) => {
    const sorted = offsets.sort((a, b) => a - b);
    return sorted.flatMap((start, index) => {
      const end = sorted[index + 1];
      return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    });
  });

/** Claims of a few words each, and now and then one that runs through half of the article. */
const someRanges = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(240), rangesIn(14)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(120), rangesIn(140)) },
);
const ranges = someRanges.map(([from, all]) =>
  all.map(({ start, end }) => ({ start: from + start, end: from + end })),
);

const inOrder = (claims: ReadonlyMap<string, Range[]>): Placed[] =>
  [...claims].map(([id, its]) => ({ id, ranges: its })).sort(compareByPosition);

const someChange = fc.record({ at: fc.nat(30), becomes: fc.option(ranges) });

describe('layOutAgain', () => {
  it('makes what laying out all of the article makes, whatever came, went and moved', () => {
    fc.assert(
      fc.property(
        fc.array(ranges, { maxLength: 25 }),
        fc.array(someChange, { minLength: 1, maxLength: 3 }),
        (all, changes) => {
          const claims = new Map(all.map((its, index) => [`c${index}`, its]));
          const before = layOutArticle(passages, inOrder(claims));
          const moved: Range[] = [];
          for (const { at, becomes } of changes) {
            const id = `c${at}`;
            moved.push(...(claims.get(id) ?? []), ...(becomes ?? []));
            if (becomes) claims.set(id, becomes);
            else claims.delete(id);
          }
          const now = inOrder(claims);
          const after = layOutAgain(before, now, moved);
          const whole = layOutArticle(before, now, before);
          expect(after).toEqual(whole);
          // The very passages that are the same, so that nothing else is drawn again.
          expect(after.map((passage, index) => passage === before[index])).toEqual(
            whole.map((passage, index) => passage === before[index]),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('looks at no passage that the change is far from', () => {
    const [near, far] = [
      { id: 'near', ranges: [{ start: 2, end: 8 }] },
      { id: 'far', ranges: [{ start: 100, end: 108 }] },
    ];
    const before = layOutArticle(passages, [far]);
    // Were the far one looked at, it would be found to be gone.
    const after = layOutAgain(before, [near], near.ranges);
    expect(
      after.map(({ stretches }) => stretches.map(({ id }) => id)).filter((ids) => ids.length),
    ).toEqual([['near'], ['far']]);
  });
});
