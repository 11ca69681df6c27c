import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownSlice, shownText, toShownOffset, toTextOffset } from './shown-text';

const withBreaks = fc
  .array(fc.constantFrom('a', '🙂', '\r\n', '\n', '\r', ' '), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('the offsets of a text with carriage returns', () => {
  it('lead to the same words on the page and in the text', () => {
    const text = 'one\r\n\r\ntwo 🙂 three\rfour';
    const shown = shownText(text);
    for (const word of ['one', 'two', '🙂', 'three', 'four']) {
      const start = toTextOffset(text, shown.indexOf(word));
      const end = toTextOffset(text, shown.indexOf(word) + word.length);
      expect(text.slice(start, end)).toBe(word);
    }
  });

  it('come back from the text to where they were on the page', () => {
    fc.assert(
      fc.property(withBreaks, fc.nat(60), (text, at) => {
        const shown = Math.min(at, shownText(text).length);
        expect(toShownOffset(text, toTextOffset(text, shown))).toBe(shown);
      }),
    );
  });

  it('hold where the text is cut anywhere, even inside a line break', () => {
    fc.assert(
      fc.property(withBreaks, fc.nat(60), (text, at) => {
        const cut = Math.min(at, text.length);
        const joined = shownSlice(text, 0, cut) + shownSlice(text, cut, text.length);
        expect(joined).toBe(shownText(text));
      }),
    );
  });
});
