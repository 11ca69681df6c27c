import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimStatus } from '@/prisma/generated/enums';
import { contributionMoves, type Marked } from './contribution-moves';

const claim = (status: Marked['status'], people: readonly string[], dropped = false): Marked => ({
  status,
  dropped,
  verdicts: people.map((id) => ({ reviewer: { id } })),
});

describe('how contributions move', () => {
  it('counts a first verdict to whoever gave it', () => {
    expect(contributionMoves(claim('PENDING', []), claim('VERIFIED', ['ana']))).toEqual([
      { userId: 'ana', marked: 1, needsRuling: 0, pending: 0 },
    ]);
  });

  it('tells everybody who marked a claim that it needs a ruling', () => {
    const after = claim('NEEDS_RULING', ['ben', 'ana']);
    expect(contributionMoves(claim('VERIFIED', ['ana']), after)).toEqual([
      { userId: 'ana', marked: 0, needsRuling: 1, pending: 0 },
      { userId: 'ben', marked: 1, needsRuling: 1, pending: 0 },
    ]);
  });

  it('takes away what is dropped, and nothing moves where nothing changed', () => {
    const torn = claim('NEEDS_RULING', ['ana']);
    expect(contributionMoves(torn, claim('NEEDS_RULING', ['ana'], true))).toEqual([
      { userId: 'ana', marked: -1, needsRuling: -1, pending: 0 },
    ]);
    expect(contributionMoves(torn, torn)).toEqual([]);
  });

  it('counts to whoever marked a claim that it waits for another verdict, and no longer does', () => {
    const waiting = claim('PENDING', ['ana']);
    expect(contributionMoves(claim('PENDING', []), waiting)).toEqual([
      { userId: 'ana', marked: 1, needsRuling: 0, pending: 1 },
    ]);
    expect(contributionMoves(waiting, claim('NEEDS_RULING', ['ana', 'ben']))).toEqual([
      { userId: 'ana', marked: 0, needsRuling: 1, pending: -1 },
      { userId: 'ben', marked: 1, needsRuling: 1, pending: 0 },
    ]);
  });

  it('moves no counter without what is marked, and back where the change is taken back', () => {
    const any = fc
      .record({
        status: fc.constantFrom(...Object.values(ClaimStatus)),
        people: fc.uniqueArray(fc.constantFrom('ana', 'ben', 'cem')),
        dropped: fc.boolean(),
      })
      .map(({ status, people, dropped }) => claim(status, people, dropped));
    fc.assert(
      fc.property(any, any, (before, after) => {
        const there = contributionMoves(before, after);
        const back = contributionMoves(after, before);
        for (const { userId, marked, needsRuling, pending } of there) {
          // A row is made where a claim is marked; all that is less by then has one.
          if (marked > 0) expect(Math.min(needsRuling, pending)).toBeGreaterThanOrEqual(0);
          if (marked < 0) expect(Math.max(needsRuling, pending)).toBeLessThanOrEqual(0);
          expect(back).toContainEqual({
            userId,
            marked: 0 - marked,
            needsRuling: 0 - needsRuling,
            pending: 0 - pending,
          });
        }
        expect(back).toHaveLength(there.length);
      }),
    );
  });
});
