// An HTML parser turns a carriage return into a line feed, alone or together
// with the line feed behind it. What a page holds is therefore shorter than the
// text by one code unit for every CRLF, and offsets must be carried across.

/** The text as a page holds it: every line break one line feed. */
export const shownText = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/**
 * The offset in `text` that stands for `shown`, an offset in `shownText(text)`;
 * both in UTF-16 code units. An offset behind a line break stays behind it.
 */
export function toTextOffset(text: string, shown: number): number {
  let offset = shown;
  for (let at = text.indexOf('\r\n'); at !== -1 && at < offset; at = text.indexOf('\r\n', at + 2)) {
    offset += 1;
  }
  return Math.min(offset, text.length);
}

/** The offset in `shownText(text)` that stands for `offset` in `text`. */
export function toShownOffset(text: string, offset: number): number {
  return shownText(text.slice(0, offset)).length;
}

/** `text.slice(start, end)` as a page holds it, so that such slices joined are `shownText(text)`. */
export function shownSlice(text: string, start: number, end: number): string {
  const shown = shownText(text.slice(start, end));
  return text.charAt(start - 1) === '\r' && text.charAt(start) === '\n' ? shown.slice(1) : shown;
}
