import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWithRanges } from '@/prisma/testing/arbitrary-text';
import { wordingOf, wordingOn } from './wording-of';

const text = 'The mayor\r\nopened the bridge. It cost 61 million.';
const mayor = { start: 0, end: 17 };
const cost = { start: 30, end: 49 };

describe('wordingOf', () => {
  it('is the exact words in one line', () => {
    expect(wordingOf(text, [mayor, cost])).toBe('The mayor opened … It cost 61 million.');
  });
});

describe('wordingOn', () => {
  it('follows the words where the wording is just those', () => {
    fc.assert(
      fc.property(textWithRanges, textWithRanges, ({ text: of, ranges }, other) => {
        const claim = { ranges, wording: wordingOf(of, ranges) };
        expect(wordingOn(of, claim, other.ranges)).toBe(wordingOf(of, other.ranges));
      }),
    );
  });

  it('stays where somebody worded it', () => {
    const claim = { ranges: [mayor], wording: 'The mayor opened a bridge.' };
    expect(wordingOn(text, claim, [cost])).toBe('The mayor opened a bridge.');
  });
});
