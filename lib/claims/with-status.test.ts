import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quorum } from '@/lib/quorum/schema';
import { standardQuorum, verdictsNeeded } from '@/lib/quorum/verdicts-needed';
import { claims } from '@/prisma/testing/arbitrary-claim';
import { statusOf } from './status';
import { settled, withQuorum, withStatus } from './with-status';

const two: Quorum = { ...standardQuorum, standard: 2 };
const three: Quorum = { ...standardQuorum, standard: 3 };

describe('what a claim needs', () => {
  it('follows from what the desk asks for as long as no verdict counts', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const free = { ...claim, verdicts: [] };
        expect(withQuorum(three, free)).toMatchObject({ verdictsNeeded: 3, verdictsGiven: 0 });
        expect(settled(two, null, free).verdictsNeeded).toBe(2);
      }),
    );
  });

  it('is kept from the first verdict on, whatever the desk asks for later', () => {
    fc.assert(
      fc.property(claims, claims, (claim, other) => {
        const before = withStatus(claim);
        fc.pre(before.verdictsGiven > 0);
        expect(withQuorum(three, before).verdictsNeeded).toBe(before.verdictsNeeded);
        const after = { ...claim, verdicts: other.verdicts };
        expect(settled(three, before, after).verdictsNeeded).toBe(before.verdictsNeeded);
      }),
    );
  });

  it('is asked anew where the claim turns out to be of another kind', () => {
    const quorum: Quorum = { ...standardQuorum, byKind: { CASUALTY_COUNT: 2 } };
    fc.assert(
      fc.property(claims, (claim) => {
        fc.pre(claim.kind !== 'CASUALTY_COUNT');
        const after = { ...claim, kind: 'CASUALTY_COUNT' as const };
        expect(settled(quorum, claim, after).verdictsNeeded).toBe(2);
        expect(settled(quorum, after, claim).verdictsNeeded).toBe(verdictsNeeded(quorum, claim));
      }),
    );
  });
});

it('the status and the count follow from the claim alone', () => {
  fc.assert(
    fc.property(claims, (claim) => {
      const after = settled(two, claim, claim);
      expect(after.status).toBe(statusOf(after));
      expect(withStatus(after)).toEqual(after);
      expect(after.verdictsGiven).toBeLessThanOrEqual(after.verdicts.length);
    }),
  );
});
