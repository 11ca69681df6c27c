import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import { claims, me } from '@/prisma/testing/arbitrary-claim';
import { awaitsOthers, awaitsVerdictOf } from './awaits';
import { lacksVerdicts, verdictsInWords } from './verdicts-in-words';

it('a pending claim waits for whoever has not marked it, and for others where one has', () => {
  fc.assert(
    fc.property(claims, (claim) => {
      const waits = [awaitsVerdictOf(me.id, claim), awaitsOthers(me.id, claim)];
      expect(waits.filter(Boolean)).toHaveLength(claim.status === 'PENDING' ? 1 : 0);
      if (awaitsOthers(me.id, claim)) expect(lacksVerdicts(claim)).toBe(true);
    }),
  );
});

it.each([
  [0, 1, '0 of 1 verdict', false],
  [0, 2, '0 of 2 verdicts', false],
  [1, 2, '1 of 2 verdicts', true],
  [1, 1, '1 verdict', false],
  [3, 2, '3 verdicts', false],
])('with %i of %i it is said: %s', (verdictsGiven, verdictsNeeded, words, lacks) => {
  const bare = newClaim('c1', {
    kind: 'add-claim',
    ranges: [{ start: 0, end: 4 }],
    wording: 'So.',
  });
  const claim = { ...bare, verdictsGiven, verdictsNeeded };
  expect(verdictsInWords(claim)).toBe(words);
  expect(lacksVerdicts(claim)).toBe(lacks);
});
