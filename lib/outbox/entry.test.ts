import { describe, expect, it } from 'vitest';
import { type Entry, makesClaim } from './entry';

const ranges = [{ start: 0, end: 4 }];
const entry = (change: Entry['change']): Entry => ({
  id: '1',
  claimId: 'a',
  change,
  seen: null,
  at: '2026-11-27T09:00:00.000Z',
  attempts: 0,
  state: { kind: 'waiting' },
});

describe('makesClaim', () => {
  it('is of a claim that is added, and of the second that a split makes', () => {
    const added = entry({ kind: 'add-claim', ranges, wording: 'Words' });
    expect(makesClaim(added, 'a')).toBe(true);
    expect(makesClaim(added, 'b')).toBe(false);
    const part = { ranges, wording: 'Part' };
    const split = entry({ kind: 'split', otherId: 'b', ranges, wording: 'Words', part });
    expect(makesClaim(split, 'b')).toBe(true);
    expect(makesClaim(split, 'a')).toBe(false);
  });

  it('is of none that is there already', () => {
    expect(makesClaim(entry({ kind: 'merge', otherId: 'b', ranges, wording: 'W' }), 'b')).toBe(
      false,
    );
    expect(makesClaim(entry({ kind: 'drop' }), 'a')).toBe(false);
  });
});
