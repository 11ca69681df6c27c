import { describe, expect, it } from 'vitest';
import { canReadAgreement } from '@/lib/agreement/access';
import { canDrop } from '@/lib/claims/access';
import { canChangeEvidence } from '@/lib/evidence/access';
import { canRule } from '@/lib/rulings/access';
import { canChangeSearch } from '@/lib/searches/access';
import { Role } from '@/prisma/generated/enums';
import { canManagePeople, canManagePolicy, reviewsBlind } from './access';
import { isAtLeast, roleNames } from './actor';

const me = 'me';
const roles = Object.values(Role);

/** What each role may do, in the order reviewer, editor, admin. */
const table: Record<
  string,
  { may: (role: Role) => boolean; expected: [boolean, boolean, boolean] }
> = {
  'drop a claim nobody marked': {
    may: (role) =>
      canDrop(
        { userId: me, role, blind: false },
        { reviewerIds: [], ruled: false, addedById: null },
      ),
    expected: [true, true, true],
  },
  'drop a claim only they marked': {
    may: (role) =>
      canDrop(
        { userId: me, role, blind: false },
        { reviewerIds: [me], ruled: false, addedById: null },
      ),
    expected: [true, true, true],
  },
  'drop a claim somebody else marked': {
    may: (role) =>
      canDrop(
        { userId: me, role, blind: false },
        { reviewerIds: [me, 'other'], ruled: false, addedById: null },
      ),
    expected: [false, true, true],
  },
  'drop a claim that was ruled on': {
    may: (role) =>
      canDrop(
        { userId: me, role, blind: false },
        { reviewerIds: [], ruled: true, addedById: null },
      ),
    expected: [false, true, true],
  },
  'drop a claim nobody marked, on a desk that reviews blind': {
    may: (role) => {
      const blind = reviewsBlind(role, { blindReview: true });
      const claim = { reviewerIds: [], ruled: false, addedById: null };
      return canDrop({ userId: me, role, blind }, claim);
    },
    expected: [false, true, true],
  },
  'see others’ verdicts at once on a desk that reviews blind': {
    may: (role) => !reviewsBlind(role, { blindReview: true }),
    expected: [false, true, true],
  },
  'see others’ verdicts at once on any other desk': {
    may: (role) => !reviewsBlind(role, { blindReview: false }),
    expected: [true, true, true],
  },
  'change evidence they found': {
    may: (role) => canChangeEvidence({ userId: me, role }, { addedById: me }),
    expected: [true, true, true],
  },
  'change evidence somebody else found': {
    may: (role) => canChangeEvidence({ userId: me, role }, { addedById: 'other' }),
    expected: [false, true, true],
  },
  'change a search they logged': {
    may: (role) => canChangeSearch({ userId: me, role }, { addedById: me }),
    expected: [true, true, true],
  },
  'change a search somebody else logged': {
    may: (role) => canChangeSearch({ userId: me, role }, { addedById: 'other' }),
    expected: [false, true, true],
  },
  'see how far reviewers agree': {
    may: (role) => canReadAgreement({ role }),
    expected: [false, true, true],
  },
  'rule on a claim': { may: (role) => canRule({ role }), expected: [false, true, true] },
  'say what the desk asks of its reviewers': {
    may: (role) => canManagePolicy({ role }),
    expected: [false, false, true],
  },
  'manage people': { may: (role) => canManagePeople({ role }), expected: [false, false, true] },
};

describe('what a reviewer, an editor and an admin may do', () => {
  it.each(Object.entries(table))('%s', (_action, { may, expected }) => {
    expect(roles).toEqual(['REVIEWER', 'EDITOR', 'ADMIN']);
    expect(roles.map(may)).toEqual(expected);
  });
});

describe('the roles', () => {
  it('include one another in their order', () => {
    for (const [held, role] of roles.entries()) {
      for (const [least, wanted] of roles.entries()) {
        expect(isAtLeast(role, wanted), `${role} as ${wanted}`).toBe(held >= least);
      }
    }
  });

  it('have a name each', () => {
    expect(new Set(roles.map((role) => roleNames[role])).size).toBe(3);
  });
});
