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
      { userId: 'ana', marked: 1, needsRuling: 0 },
    ]);
  });

  it('tells everybody who marked a claim that it needs a ruling', () => {
    const after = claim('NEEDS_RULING', ['ben', 'ana']);
    expect(contributionMoves(claim('VERIFIED', ['ana']), after)).toEqual([
      { userId: 'ana', marked: 0, needsRuling: 1 },
      { userId: 'ben', marked: 1, needsRuling: 1 },
    ]);
  });

  it('takes away what is dropped, and nothing moves where nothing changed', () => {
    const torn = claim('NEEDS_RULING', ['ana']);
    expect(contributionMoves(torn, claim('NEEDS_RULING', ['ana'], true))).toEqual([
      { userId: 'ana', marked: -1, needsRuling: -1 },
    ]);
    expect(contributionMoves(torn, torn)).toEqual([]);
  });

  it('moves both counters of a person the same way, and back where the change is taken back', () => {
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
        for (const { userId, marked, needsRuling } of there) {
          // A person's claim that stays theirs may go to the editors or come back: one counter alone.
          expect(marked * needsRuling).toBeGreaterThanOrEqual(0);
          expect(back).toContainEqual({ userId, marked: 0 - marked, needsRuling: 0 - needsRuling });
        }
        expect(back).toHaveLength(there.length);
      }),
    );
  });
});
