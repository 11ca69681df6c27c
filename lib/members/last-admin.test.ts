import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Role } from '@/prisma/generated/enums';
import { isLastAdmin } from './last-admin';

const members = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    role: fc.constantFrom(...Object.values(Role)),
    deactivatedAt: fc.option(fc.constant('2026-11-27T09:00:00.000Z')),
  }),
  { selector: ({ id }) => id },
);

describe('isLastAdmin', () => {
  it('is true of exactly those without whom no admin is left', () => {
    fc.assert(
      fc.property(members, (all) => {
        const isAdmin = ({ role, deactivatedAt }: (typeof all)[number]) =>
          role === 'ADMIN' && !deactivatedAt;
        for (const member of all) {
          const left = all.filter((other) => other !== member).some(isAdmin);
          expect(isLastAdmin(all, member.id)).toBe(isAdmin(member) && !left);
        }
      }),
    );
  });
});
