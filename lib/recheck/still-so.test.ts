import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '@/lib/changes/apply-change';
import { inverseChange } from '@/lib/changes/inverse-change';
import { claims, me, today } from '@/prisma/testing/arbitrary-claim';
import { stillSo } from './still-so';

const hand = { ...me, at: today };

describe('saying that a claim holds still', () => {
  it('leaves its status, and starts the time anew', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const change = stillSo(me.id, claim);
        if (!change) return;
        const after = applyChange(claim, change, hand);
        expect(after.decidedAt).toBe(today);
        const ruled = claim.ruling !== null;
        // Another verdict that says the same can tip no balance but that of a ruling withdrawn.
        if (!ruled) expect(after.status).toBe(claim.status);
      }),
    );
  });

  it('cannot be undone where one only said one’s own again', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const change = stillSo(me.id, claim);
        const mine = claim.verdicts.some(({ reviewer }) => reviewer.id === me.id);
        if (change?.kind === 'set-verdict' && mine && claim.status !== 'PENDING') {
          const inverse = inverseChange(claim, change, me.id);
          const own = claim.verdicts.find(({ reviewer }) => reviewer.id === me.id);
          expect(inverse === null).toBe(own?.value === change.value);
        }
      }),
    );
  });

  it('is nothing on a claim of which nothing is decided', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        if (claim.decidedAt === null) expect(stillSo(me.id, claim)).toBeNull();
      }),
    );
  });
});
