import { startOf } from '@/lib/ranges/range';

/** What a cell of a spreadsheet can hold, in UTF-16 code units (Excel's limit). */
export const longestCell = 32_767;

const cutMark = ' … (cut: a cell holds no more; the JSON has it whole)';

/** What XML 1.0 has no way to write, but for the control characters the library escapes. */
const unwritable =
  /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What a spreadsheet would take for an escaped character: `_x0041_` is read as A. */
const escapeAlike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as a cell shows it. A cell of text is no formula, whatever it begins
 * with: its type says so, and only formulas are reckoned.
 */
export function cellText(text: string): string {
  const whole = text.replace(unwritable, '\uFFFD').replace(escapeAlike, '_x005F_');
  if (whole.length <= longestCell) return whole;
  return startOf(whole, longestCell - cutMark.length) + cutMark;
}
