import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictBy } from '@/lib/changes/change';
import { standardQuorum } from '@/lib/quorum/verdicts-needed';
import { claims, me } from '@/prisma/testing/arbitrary-claim';
import { isHidden, seenBy } from './blind';

const quorum = { ...standardQuorum, standard: 2 };
const seeing = { userId: me.id, blind: false, quorum };
const blind = { userId: me.id, blind: true, quorum };

describe('a claim as somebody sees it', () => {
  it('is whole to whoever does not review blind', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(seenBy(seeing, claim)).toBe(claim);
      }),
    );
  });

  it('is whole to who reviews blind once their own verdict is in', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        fc.pre(verdictBy(me.id, claim) !== null);
        expect(isHidden(blind, claim)).toBe(false);
        expect(seenBy(blind, claim)).toBe(claim);
      }),
    );
  });

  it('looks to them before as it would if nobody had decided anything', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        fc.pre(verdictBy(me.id, claim) === null);
        const status = 'PENDING' as const;
        const needs = { verdictsNeeded: 2, verdictsGiven: 0 };
        const undecided = {
          verdicts: [],
          ruling: null,
          decidedAt: null,
          recheckAt: null,
          subLabel: null,
        };
        const untouched = { ...claim, ...undecided, status, ...needs };
        expect(isHidden(blind, claim)).toBe(true);
        expect(seenBy(blind, claim)).toEqual(untouched);
      }),
    );
  });
});
