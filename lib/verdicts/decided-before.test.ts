import { describe, expect, it } from 'vitest';
import { type DecisionEntry, othersHaveDecided, withdrawnLast } from './decided-before';

const own = (event: DecisionEntry['event'], before: unknown = null) => ({
  event,
  isOwn: true,
  before,
});
const another = (event: DecisionEntry['event'], before: unknown = null) => ({
  event,
  isOwn: false,
  before,
});

describe('the verdict that somebody withdrew last', () => {
  it('is the last of their own, and of nobody else', () => {
    const entries = [
      own('VERDICT_GIVEN'),
      own('VERDICT_WITHDRAWN', 'first'),
      own('VERDICT_WITHDRAWN', 'second'),
      another('VERDICT_WITHDRAWN', 'another’s'),
      own('VERDICT_GIVEN'),
    ];
    expect(withdrawnLast(entries)).toBe('second');
  });

  it('is none where there is none, or where the claim was given other words since', () => {
    expect(withdrawnLast([])).toBe(null);
    expect(withdrawnLast([another('VERDICT_WITHDRAWN', 'another’s')])).toBe(null);
    const moved = [own('VERDICT_WITHDRAWN', 'on old words'), another('CLAIM_REANCHORED')];
    expect(withdrawnLast(moved)).toBe(null);
    expect(withdrawnLast([...moved, own('VERDICT_WITHDRAWN', 'on new ones')])).toBe('on new ones');
  });
});

describe('whether others have decided', () => {
  it('is told by a verdict or a ruling of anybody else, also where it was taken back', () => {
    expect(othersHaveDecided([another('VERDICT_GIVEN'), another('VERDICT_WITHDRAWN')])).toBe(true);
    expect(othersHaveDecided([another('RULING_MADE')])).toBe(true);
  });

  it('is not told by one’s own, nor by what decides nothing', () => {
    const entries = [own('VERDICT_GIVEN'), own('RULING_MADE'), another('CLAIM_REANCHORED')];
    expect(othersHaveDecided(entries)).toBe(false);
    expect(othersHaveDecided([])).toBe(false);
  });
});
