import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimKind } from '@/prisma/generated/enums';
import { type Quorum, setQuorumInput } from './schema';
import { standardQuorum, verdictsNeeded } from './verdicts-needed';

const quorum: Quorum = {
  ...standardQuorum,
  byKind: { CASUALTY_COUNT: 2, RESPONSIBILITY: 3 },
  byWorth: { from: 0.5, verdicts: 2 },
};

const counts = fc.integer({ min: 1, max: 3 });
const quorums: fc.Arbitrary<Quorum> = fc.record({
  standard: counts,
  byKind: fc.dictionary(fc.constantFrom(...Object.values(ClaimKind)), counts),
  byWorth: fc.option(
    fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), verdicts: counts }),
  ),
  tieBreaker: fc.boolean(),
});
const weighed = fc.record({
  kind: fc.constantFrom(...Object.values(ClaimKind)),
  checkWorthiness: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

describe('how many verdicts a claim needs', () => {
  it.each([
    ['FACT', 0.2, 1],
    ['FACT', 0.5, 2],
    ['FACT', null, 2],
    ['CASUALTY_COUNT', 0.1, 2],
    ['CASUALTY_COUNT', 0.9, 2],
    ['RESPONSIBILITY', 0.9, 3],
  ] as const)('of the kind %s and worth %s', (kind, checkWorthiness, needed) => {
    expect(verdictsNeeded(quorum, { kind, checkWorthiness })).toBe(needed);
  });

  it('is one where the desk asks for no more, and never less than the standard', () => {
    fc.assert(
      fc.property(quorums, weighed, (asked, claim) => {
        expect(verdictsNeeded(standardQuorum, claim)).toBe(1);
        const needed = verdictsNeeded(asked, claim);
        expect(needed).toBeGreaterThanOrEqual(asked.standard);
        expect(needed).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('never falls where the desk asks for more of anything', () => {
    fc.assert(
      fc.property(quorums, weighed, counts, (asked, claim, more) => {
        const needed = verdictsNeeded(asked, claim);
        const raised = { ...asked, standard: Math.max(asked.standard, more) };
        expect(verdictsNeeded(raised, claim)).toBe(Math.max(needed, more));
      }),
    );
  });
});

describe('a quorum', () => {
  it.each([
    ['no verdict at all', { standard: 0 }],
    ['four verdicts', { standard: 4 }],
    ['half a verdict', { byKind: { FACT: 1.5 } }],
    ['a kind that there is none of', { byKind: { RUMOUR: 2 } }],
    ['a worth beyond all', { byWorth: { from: 1.1, verdicts: 2 } }],
    ['anything else', { fourEyes: true }],
  ])('does not ask for %s', (_what, change) => {
    const input = { ...standardQuorum, version: 1 };
    expect(setQuorumInput.safeParse(input).success).toBe(true);
    expect(setQuorumInput.safeParse({ ...input, ...change }).success).toBe(false);
  });
});
