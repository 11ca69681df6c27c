import { describe, expect, it } from 'vitest';
import { initialsOf } from './initials';
import { newestPresence } from './newest-presence';

describe('the initials of a name', () => {
  it.each([
    ['Ann Oduya', 'AO'],
    ['ann', 'A'],
    ['Ana Maria de la Cruz', 'AC'],
    ['Zoë Ångström', 'ZÅ'],
    ['Jean-Luc', 'JL'],
    ['小林', '小'],
    ['Ben (the second)', 'BS'],
    ['  ', '?'],
  ])('%s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('who is present', () => {
  it('is everybody once, at the claim of the page last heard of', () => {
    const ann = { id: '1', name: 'Ann' };
    const ben = { id: '2', name: 'Ben' };
    const at = (seconds: number) => new Date(seconds * 1000);
    expect(
      newestPresence([
        { person: ben, claimId: null, until: at(5) },
        { person: ann, claimId: 'new', until: at(9) },
        { person: ann, claimId: 'old', until: at(3) },
      ]),
    ).toEqual([
      { person: ann, claimId: 'new' },
      { person: ben, claimId: null },
    ]);
  });
});
