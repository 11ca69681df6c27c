import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedgesBeside, joinHedges } from './hedges';

const hedge = (start: number, end: number, kind = 'modality') => ({ start, end, kind });
const hedges = fc
  .uniqueArray(fc.record({ start: fc.nat(20), length: fc.integer({ min: 1, max: 5 }) }), {
    selector: ({ start, length }) => `${start} ${length}`,
  })
  .map((places) => places.map(({ start, length }) => hedge(start, start + length)));

describe('the hedges of a claim that is split', () => {
  it('go with the words they are among, and hold for both where they stand beside them', () => {
    const all = [hedge(2, 5), hedge(12, 15), hedge(30, 35)];
    expect(hedgesBeside(all, [{ start: 10, end: 20 }])).toEqual([hedge(2, 5), hedge(30, 35)]);
    expect(hedgesBeside(all, [{ start: 0, end: 9 }])).toEqual([hedge(12, 15), hedge(30, 35)]);
  });

  it('are the same again once the parts are merged', () => {
    fc.assert(
      fc.property(hedges, fc.integer({ min: 1, max: 24 }), (all, at) => {
        const [first, second] = [[{ start: 0, end: at }], [{ start: at, end: 30 }]];
        const joined = joinHedges(hedgesBeside(all, second), hedgesBeside(all, first));
        expect(joined).toEqual(joinHedges(all, []));
      }),
    );
  });
});

describe('the hedges of two claims that are merged', () => {
  it('are in the order of the text, and none is there twice', () => {
    expect(joinHedges([hedge(9, 12), hedge(20, 22)], [hedge(2, 4), hedge(9, 12)])).toEqual([
      hedge(2, 4),
      hedge(9, 12),
      hedge(20, 22),
    ]);
  });
});
