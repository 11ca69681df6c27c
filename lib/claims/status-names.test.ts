import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimStatus, VerdictValue } from '@/prisma/generated/enums';
import { statuses } from './status';
import {
  inSentence,
  standardStatusNames,
  standardVerdictNames,
  statusNamesOf,
} from './status-names';

describe('the names of the statuses', () => {
  it('are the standard ones until a desk says otherwise', () => {
    for (const status of Object.values(ClaimStatus)) {
      expect(standardStatusNames[status]).toBe(statuses[status].label);
    }
  });

  it('are the desk’s for its verdicts, and the same everywhere for the others', () => {
    const names = { VERIFIED: 'Confirmed', UNVERIFIED: 'Open', DISPUTED: 'False' };
    expect(statusNamesOf(names)).toEqual({
      ...names,
      PENDING: 'Pending',
      NEEDS_RULING: 'Needs ruling',
    });
    expect(Object.keys(standardVerdictNames)).toEqual(Object.values(VerdictValue));
  });
});

describe('inSentence', () => {
  it.each([
    ['Verified', 'verified'],
    ['Needs ruling', 'needs ruling'],
    ['Confirmed by UN', 'confirmed by UN'],
    ['UN confirmed', 'UN confirmed'],
    ['X', 'X'],
    ['Überprüft', 'überprüft'],
    ['已核实', '已核实'],
    ['e-Check', 'e-Check'],
  ])('makes of %s %s', (name, words) => {
    expect(inSentence(name)).toBe(words);
  });

  it('changes no more than the case of the first letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        expect(inSentence(name).toLowerCase()).toBe(name.toLowerCase());
      }),
    );
  });
});
