const opens = /[\u2066-\u2068]/;
const ends = '\u2069';
// Where a paragraph ends so does every isolate in it.
const breaks: ReadonlySet<string> = new Set('\n\r\u001c\u001d\u001e\u0085\u2029');

/**
 * Foreign words as they can stand in a line of ours: without the signs that end an isolate which the
 * words did not begin (U+2069). By themselves they do nothing, as the Unicode Bidirectional Algorithm has it
 * (X6a); in an element that isolates, browsers take them for the end of that, and what turns the
 * direction behind them turns what stands beside it.
 */
export function isolable(words: string): string {
  if (!words.includes(ends)) return words;
  let open = 0;
  let shown = '';
  for (const sign of words) {
    if (breaks.has(sign)) open = 0;
    else if (opens.test(sign)) open += 1;
    else if (sign === ends) {
      if (open === 0) continue;
      open -= 1;
    }
    shown += sign;
  }
  return shown;
}
