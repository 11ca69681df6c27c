import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from './tokens';

function words(text: string): string[] {
  const { starts, ends } = tokensOf(text, { start: 0, end: text.length });
  return Array.from(starts, (start, i) => text.slice(start, ends[i]));
}

describe('the words of a sentence', () => {
  test.each([
    ['They didn’t leave.', 'They|did|n’t|leave|.'],
    ['It cannot be Ada’s.', 'It|can|not|be|Ada|’s|.'],
    ['O’Hara’s well-known “plan”', 'O’Hara|’s|well|-|known|“|plan|”'],
    ['Dr. Wern of the U.S. paid $1,250.50.', 'Dr.|Wern|of|the|U.S.|paid|$|1,250.50|.'],
    ['On Jan. 5 at 10:30, 45% left…', 'On|Jan.|5|at|10:30|,|45|%|left|…'],
    [
      'Mail ada@harbour.example or see https://harbour.example/a.',
      'Mail|ada@harbour.example|or|see|https://harbour.example/a|.',
    ],
    ['The 21st, J. Holt said no.', 'The|21st|,|J.|Holt|said|no|.'],
    ['Sen. Wern (R-S.C.) and Holt (D-Va.)', 'Sen.|Wern|(|R-S.C.|)|and|Holt|(|D-Va.|)'],
    ['A B-52 and COVID-19', 'A|B-52|and|COVID-19'],
    ['Wait -- what?!', 'Wait|--|what|?!'],
    ['🌊🌊 rose', '🌊|🌊|rose'],
  ])('%s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });

  test('leave nothing out but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // Joined in their order they are the text without its white space, so none is lost,
        // doubled or out of place.
        expect(words(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
