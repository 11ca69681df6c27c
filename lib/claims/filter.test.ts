import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimStatus } from '@/prisma/generated/enums';
import { claims, me } from '@/prisma/testing/arbitrary-claim';
import { countByFilter, filterFrom, filters, showsClaim } from './filter';
import { sameRanges } from './range';

describe('the filters of the review desk', () => {
  it('are all claims, those without one’s own mark, and one for every status', () => {
    const offered = filters.map(({ filter }) => filter);
    expect(offered).toEqual([
      'all',
      'unmarked',
      'PENDING',
      'VERIFIED',
      'UNVERIFIED',
      'DISPUTED',
      'NEEDS_RULING',
    ]);
    for (const status of Object.values(ClaimStatus)) expect(offered).toContain(status);
  });

  it('are found again by the name that an address gives them', () => {
    for (const { filter, slug } of filters) expect(filterFrom(slug)).toBe(filter);
    for (const unknown of ['', 'PENDING', '__proto__', null, undefined]) {
      expect(filterFrom(unknown)).toBe('all');
    }
  });

  it('count what they let through', () => {
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 12 }), (all) => {
        const counts = countByFilter(all, me.id);
        for (const { filter } of filters) {
          expect(counts[filter]).toBe(
            all.filter((claim) => showsClaim(filter, claim, me.id)).length,
          );
        }
      }),
    );
  });

  it('let every claim through for exactly one status', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const through = Object.values(ClaimStatus).filter((status) =>
          showsClaim(status, claim, me.id),
        );
        expect(through).toEqual([claim.status]);
      }),
    );
  });

  it('ask for one’s own mark on the words there are, and nobody else’s', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const marked = claim.verdicts.some(
          ({ reviewer, ranges }) => reviewer.id === me.id && sameRanges(ranges, claim.ranges),
        );
        expect(showsClaim('unmarked', claim, me.id)).toBe(!marked);
      }),
    );
  });
});
