const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How much the segmenter is given at once, in UTF-16 code units. */
const window = 500;

/**
 * The characters of a text as a reader counts them, one after the other. The text is seen through
 * a window, for the segmenter takes quadratic time over one long string; the last character of a
 * window may go on behind it, and is read again at the start of the next.
 */
export function* charactersOf(text: string): Generator<string, void> {
  let at = 0;
  while (at < text.length) {
    // Half of a surrogate pair joins nothing: the window ends behind it.
    const isHalf = (text.codePointAt(at + window - 1) ?? 0) > 0xffff;
    const end = at + window + (isHalf ? 1 : 0);
    const segments = [...graphemes.segment(text.slice(at, end))];
    const isLast = end >= text.length;
    // One that fills the window is cut: nobody reads so many marks over one letter.
    const whole = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const { segment } of whole) {
      yield segment;
      at += segment.length;
    }
  }
}
