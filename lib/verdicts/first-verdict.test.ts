import { describe, expect, it } from 'vitest';
import { firstVerdict } from './first-verdict';

const words = [{ start: 0, end: 9 }];
const otherWords = [{ start: 0, end: 5 }];
const given = { value: 'DISPUTED', ranges: words } as const;
const before = { firstValue: 'VERIFIED', independent: true, ranges: words } as const;
const alone = { before: null, othersDecided: false, blind: false };

describe('what remains of a verdict for measuring agreement', () => {
  it('is what the first to decide gave, and what they mend while they are the only one', () => {
    const own = { firstValue: 'DISPUTED', independent: true };
    expect(firstVerdict(given, alone)).toEqual(own);
    expect(firstVerdict(given, { ...alone, before })).toEqual(own);
  });

  it('is what a blind reviewer gave, and not what they made of it in sight of others', () => {
    const hidden = { before: null, othersDecided: true, blind: true };
    expect(firstVerdict(given, hidden)).toEqual({ firstValue: 'DISPUTED', independent: true });
    const kept = { firstValue: 'VERIFIED', independent: true };
    expect(firstVerdict(given, { ...hidden, before })).toEqual(kept);
    expect(firstVerdict(given, { before, othersDecided: true, blind: false })).toEqual(kept);
  });

  it('is not independent where others could be seen from the start', () => {
    const seen = { before: null, othersDecided: true, blind: false };
    expect(firstVerdict(given, seen)).toEqual({ firstValue: 'DISPUTED', independent: false });
    const changed = { ...seen, before: { ...before, independent: false } };
    expect(firstVerdict(given, changed)).toEqual({ firstValue: 'VERIFIED', independent: false });
  });

  it('is given anew on other words', () => {
    const moved = { before: { ...before, ranges: otherWords }, othersDecided: true, blind: true };
    expect(firstVerdict(given, moved)).toEqual({ firstValue: 'DISPUTED', independent: false });
  });
});
