import { describe, expect, it } from 'vitest';
import { Role } from '@/prisma/generated/enums';
import { newClaim } from './apply-change';
import { canChangeRanges, canDrop, countingMarksOf, marksOf } from './policy';

const as = (role: Role) => ({ userId: 'me', role });

describe('canDrop', () => {
  it.each(['EDITOR', 'ADMIN'] as const)('lets an %s take away what others have marked', (role) => {
    expect(canDrop(as(role), { reviewerIds: ['ann', 'me'], ruled: true })).toBe(true);
  });

  it.each([
    ['nobody has marked', [], false, true],
    ['only they have marked', ['me'], false, true],
    ['somebody else has marked', ['ann'], false, false],
    ['they and somebody else have marked', ['me', 'ann'], false, false],
    ['an editor has ruled on', ['me'], true, false],
  ])('lets a reviewer drop a claim that %s: %o', (_what, reviewerIds, ruled, may) => {
    expect(canDrop(as('REVIEWER'), { reviewerIds, ruled })).toBe(may);
  });

  it('knows every role', () => {
    for (const role of Object.values(Role)) {
      expect(canDrop(as(role), { reviewerIds: [], ruled: false })).toBe(true);
    }
  });
});

describe('canChangeRanges', () => {
  const [these, others] = [[{ start: 0, end: 9 }], [{ start: 0, end: 4 }]];
  const claim = newClaim('c1', { kind: 'add-claim', ranges: these, wording: 'So.' });
  const by = (id: string, ranges: typeof these) => ({
    reviewer: { id, name: id },
    value: 'VERIFIED' as const,
    rationale: '',
    ranges,
    updatedAt: '2026-11-23T09:00:00.000Z',
    version: 1,
  });
  const may = (role: Role, verdicts: ReturnType<typeof by>[]) =>
    canChangeRanges(as(role), countingMarksOf({ ...claim, verdicts }));

  it('looks at who has judged the words that the claim has now', () => {
    expect(may('REVIEWER', [by('ann', these)])).toBe(false);
    expect(may('REVIEWER', [by('ann', others), by('me', these)])).toBe(true);
    expect(may('EDITOR', [by('ann', these)])).toBe(true);
  });

  it('is not what dropping looks at: that takes away older verdicts too', () => {
    expect(canDrop(as('REVIEWER'), marksOf({ ...claim, verdicts: [by('ann', others)] }))).toBe(
      false,
    );
  });
});
