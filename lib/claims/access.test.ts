import { describe, expect, it } from 'vitest';
import { newClaim } from '@/lib/changes/apply-change';
import { Role } from '@/prisma/generated/enums';
import { canChangeRanges, canDrop, countingMarksOf, marksOf, whyNot } from './access';

const as = (role: Role, blind = false) => ({ userId: 'me', role, blind });
const addedById = 'ann';

describe('canDrop', () => {
  it.each(['EDITOR', 'ADMIN'] as const)('lets an %s take away what others have marked', (role) => {
    expect(canDrop(as(role), { reviewerIds: ['ann', 'me'], ruled: true, addedById })).toBe(true);
  });

  it.each([
    ['nobody has marked', [], false, true],
    ['only they have marked', ['me'], false, true],
    ['somebody else has marked', ['ann'], false, false],
    ['they and somebody else have marked', ['me', 'ann'], false, false],
    ['an editor has ruled on', ['me'], true, false],
  ])('lets a reviewer drop a claim that %s: %o', (_what, reviewerIds, ruled, may) => {
    expect(canDrop(as('REVIEWER'), { reviewerIds, ruled, addedById })).toBe(may);
  });

  it('knows every role', () => {
    for (const role of Object.values(Role)) {
      expect(canDrop(as(role), { reviewerIds: [], ruled: false, addedById })).toBe(true);
    }
  });

  it.each([
    ['nobody has marked', [], false, 'ann', false],
    ['somebody else has marked', ['ann'], false, 'ann', false],
    ['an editor has ruled on', ['ann'], true, 'ann', false],
    ['they have added', [], false, 'me', true],
    ['they have added and somebody else has marked', ['ann'], true, 'me', true],
    ['only they have marked', ['me'], false, 'ann', true],
    ['they and somebody else have marked', ['me', 'ann'], false, 'ann', false],
  ])('tells who reviews blind nothing of a claim that %s', (_what, reviewerIds, ruled, by, may) => {
    const actor = as('REVIEWER', true);
    expect(canDrop(actor, { reviewerIds, ruled, addedById: by })).toBe(may);
  });

  it('gives who reviews blind one reason, whether or not others have marked the claim', () => {
    const actor = as('REVIEWER', true);
    const reason = (reviewerIds: string[]) => whyNot(actor, { reviewerIds }, 'drop it');
    expect(reason(['ann'])).toBe(reason([]));
    expect(reason(['me', 'ann'])).not.toBe(reason([]));
  });
});

describe('canChangeRanges', () => {
  const [these, others] = [[{ start: 0, end: 9 }], [{ start: 0, end: 4 }]];
  const claim = newClaim('c1', { kind: 'add-claim', ranges: these, wording: 'So.' });
  const by = (id: string, ranges: typeof these) => ({
    reviewer: { id, name: id },
    value: 'VERIFIED' as const,
    rationale: '',
    breaksTie: false,
    subLabel: null,
    ranges,
    updatedAt: '2026-11-23T09:00:00.000Z',
    version: 1,
  });
  const may = (role: Role, verdicts: ReturnType<typeof by>[]) =>
    canChangeRanges(as(role), countingMarksOf({ ...claim, verdicts }, addedById));

  it('looks at who has judged the words that the claim has now', () => {
    expect(may('REVIEWER', [by('ann', these)])).toBe(false);
    expect(may('REVIEWER', [by('ann', others), by('me', these)])).toBe(true);
    expect(may('EDITOR', [by('ann', these)])).toBe(true);
  });

  it('is not what dropping looks at: that takes away older verdicts too', () => {
    const marks = marksOf({ ...claim, verdicts: [by('ann', others)] }, addedById);
    expect(canDrop(as('REVIEWER'), marks)).toBe(false);
  });
});
