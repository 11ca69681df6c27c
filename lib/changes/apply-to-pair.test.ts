import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimView } from '@/lib/claims/schema';
import { claims, me } from '@/prisma/testing/arbitrary-claim';
import { heldOf } from '@/prisma/testing/held-of-claim';
import { applyToPair, isPairChange, type PairChange } from './apply-to-pair';
import { inverseChange } from './inverse-change';

const ranges = [{ start: 0, end: 20 }];
const merge: PairChange = { kind: 'merge', otherId: 'c2', ranges, wording: 'Both.' };
const part = { ranges: [{ start: 5, end: 9 }], wording: 'Rest.' };
const split: PairChange = {
  kind: 'split',
  otherId: 'c2',
  ranges: [{ start: 0, end: 4 }],
  wording: 'Start.',
  part,
};

/** Two claims that stand, whose evidence and searches are each their own. */
const pairs = fc.tuple(claims, claims).map(([a, b]): [ClaimView, ClaimView] => [
  { ...a, dropped: false },
  {
    ...b,
    id: 'c2',
    dropped: false,
    evidence: b.evidence.map((item) => ({ ...item, id: `of c2: ${item.id}` })),
    searches: b.searches.map((item) => ({ ...item, id: `of c2: ${item.id}` })),
  },
]);

function takenBack([claim, other]: ClaimView[], change: PairChange, before: ClaimView[]) {
  const [first, second] = before;
  if (!claim || !first) throw new Error('There is a claim.');
  const inverse = inverseChange(first, change, me.id, second);
  if (!inverse || !isPairChange(inverse)) throw new Error('A change to two is taken back by one.');
  return applyToPair(claim, other, inverse);
}

describe('a change to two claims', () => {
  it('merges their words, evidence and searches, and drops the second', () => {
    fc.assert(
      fc.property(pairs, ([claim, other]) => {
        const [merged, gone] = applyToPair(claim, other, merge);
        expect(merged).toMatchObject({ id: 'c1', ranges, wording: 'Both.', dropped: false });
        expect(merged?.evidence).toEqual([...claim.evidence, ...other.evidence]);
        expect(merged?.searches).toEqual([...claim.searches, ...other.searches]);
        expect(merged?.checks).toEqual(claim.checks);
        expect(gone).toMatchObject({ id: 'c2', dropped: true, mergedInto: 'c1' });
        expect([gone?.evidence, gone?.searches]).toEqual([[], []]);
        expect([gone?.verdicts, gone?.checks]).toEqual([other.verdicts, other.checks]);
      }),
    );
  });

  it('is taken back to what the desk held of both', () => {
    fc.assert(
      fc.property(pairs, ([claim, other]) => {
        const back = takenBack(applyToPair(claim, other, merge), merge, [claim, other]);
        expect(back.map(heldOf)).toEqual([claim, other].map(heldOf));
        expect(back[1]?.mergedInto).toBeNull();
      }),
    );
  });

  it('splits off a claim that nobody has judged, and is taken back by a merge', () => {
    fc.assert(
      fc.property(pairs, ([claim]) => {
        const both = applyToPair(claim, undefined, split);
        expect(both[1]).toMatchObject({ id: 'c2', ...part, verdicts: [], status: 'PENDING' });
        const [back, gone] = takenBack(both, split, [claim]);
        expect(back && heldOf(back)).toEqual(heldOf(claim));
        expect(gone).toMatchObject({ dropped: true, mergedInto: 'c1' });
      }),
    );
  });

  it('does nothing where the second is not there', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(applyToPair(claim, undefined, merge).map(heldOf)).toEqual([heldOf(claim)]);
      }),
    );
  });
});
