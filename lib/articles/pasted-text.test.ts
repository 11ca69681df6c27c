import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asShownInTextArea, exactText } from './pasted-text';

const textWithBreaks = fc
  .array(fc.oneof(fc.constantFrom('\r\n', '\r', '\n', '\u00a0', '😀', '\u202e'), fc.string()))
  .map((parts) => parts.join(''));

describe('exactText', () => {
  it('gives back what was pasted, to the last line break', () => {
    fc.assert(
      fc.property(textWithBreaks, (pasted) => {
        expect(exactText(asShownInTextArea(pasted), pasted)).toBe(pasted);
      }),
    );
  });

  it('takes what is shown once somebody has edited it', () => {
    expect(exactText('One\ntwo.', 'One\r\ntwo')).toBe('One\ntwo.');
  });

  it('takes what is shown where nothing was pasted', () => {
    expect(exactText('Typed\nby hand', null)).toBe('Typed\nby hand');
  });
});

describe('asShownInTextArea', () => {
  it('makes one LF of every kind of line break and leaves all else alone', () => {
    expect(asShownInTextArea('a\r\nb\rc\nd\r\r\ne\u00a0\u2028f')).toBe(
      'a\nb\nc\nd\n\ne\u00a0\u2028f',
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(textWithBreaks, (text) => {
        const shown = asShownInTextArea(text);
        expect(asShownInTextArea(shown)).toBe(shown);
      }),
    );
  });
});
