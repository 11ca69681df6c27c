import { describe, expect, it } from 'vitest';
import { Role } from '@/prisma/generated/enums';
import { canDrop } from './policy';

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
