/**
 * Starts that a spreadsheet takes for a formula: the four signs and their
 * full-width twins, also behind white space or invisible characters that an
 * import may trim away, and a tab or line break in the first place. The
 * apostrophes in front are part of the pattern so that guarding can be undone.
 */
const formulaStart = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * Makes a value safe for a cell that a spreadsheet may open: what could start
 * a formula gets one apostrophe in front. Everything else stays as it is.
 *
 * csv-stringify has such an option too; it is not used because it looks at
 * the first character only, and because its apostrophe can't be told from one
 * that was there before.
 */
export function guardCell(value: string): string {
  return formulaStart.test(value) ? `'${value}` : value;
}

/** Undoes `guardCell`: gives back exactly the value that was guarded. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}
