import { describe, expect, it } from 'vitest';
import { ClaimKind } from '@/prisma/generated/enums';
import { kindOfClaim, kinds } from './kinds';

describe('the kind of a claim', () => {
  it.each([
    ['count', 'The blast killed at least 14 people.', 'CASUALTY_COUNT'],
    ['count', 'Three sailors are missing.', 'CASUALTY_COUNT'],
    ['count', 'Forty-one people were hurt.', 'CASUALTY_COUNT'],
    ['count', 'The ferry carried 1,400 passengers.', 'STATISTIC'],
    ['count', 'The plant uses 30 skilled workers.', 'STATISTIC'],
    ['quote', 'The minister said that 14 people had died.', 'QUOTE'],
    ['responsibility', 'The group is responsible for the deaths.', 'RESPONSIBILITY'],
    ['fact', 'The harbour is closed.', 'FACT'],
  ] as const)('%s, “%s”, is %s', (kind, text, expected) => {
    expect(kindOfClaim({ kind, text })).toBe(expected);
  });

  it('has a name of its own', () => {
    expect(new Set(Object.values(kinds)).size).toBe(Object.values(ClaimKind).length);
  });
});
