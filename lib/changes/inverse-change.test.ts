import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, claims, me, today } from '@/prisma/testing/arbitrary-claim';
import { heldOf, isOffered } from '@/prisma/testing/held-of-claim';
import { applyChange, newClaim } from './apply-change';
import { rowOf } from './change';
import { inverseChange } from './inverse-change';

const hand = { ...me, at: today };

describe('inverseChange', () => {
  it('takes back whatever the desk offers to do', () => {
    fc.assert(
      fc.property(claims, changes, (claim, change) => {
        fc.pre(isOffered(claim, change));
        const inverse = inverseChange(claim, change, me.id);
        if (!inverse) throw new Error('There is something to take back.');
        const after = applyChange(claim, change, hand);
        expect(heldOf(applyChange(after, inverse, hand))).toEqual(heldOf(claim));
      }),
      { numRuns: 500 },
    );
  });

  it('writes to the row that the change wrote to', () => {
    fc.assert(
      fc.property(claims, changes, (claim, change) => {
        fc.pre(isOffered(claim, change));
        const inverse = inverseChange(claim, change, me.id);
        expect(inverse && rowOf(inverse)).toBe(rowOf(change));
      }),
    );
  });

  it('drops a claim that was added', () => {
    const change = { kind: 'add-claim', ranges: [{ start: 0, end: 4 }], wording: 'So.' } as const;
    const claim = newClaim('c1', { ...change, ranges: [...change.ranges] });
    expect(inverseChange(claim, { ...change, ranges: [...change.ranges] }, me.id)).toEqual({
      kind: 'drop',
    });
  });

  it.each(['change-evidence', 'remove-evidence'] as const)(
    'has nothing to take back for %s where the evidence is gone',
    (kind) => {
      const claim = newClaim('c1', { kind: 'add-claim', ranges: [], wording: 'So.' });
      const content = { stance: 'CONTEXT', title: 'A', url: null, quote: '', readOn: '2026-11-20' };
      const change = { kind, evidenceId: 'e1', content } as Parameters<typeof inverseChange>[1];
      expect(inverseChange(claim, change, me.id)).toBeNull();
    },
  );
});
