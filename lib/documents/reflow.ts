/** Words with hyphens that are not the printer's: “self-defence” at the end of a line stays so. */
const joined =
  /^(?:all|anti|co|cross|ex|far|half|high|ill|left|long|low|mid|multi|non|off|one|part|post|pre|pro|right|self|semi|short|so|two|three|four|ultra|vice|well)$/i;

const hyphenAtEnd = /(\p{L}+)[-‐\u00AD]$/u;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a text, by which a divided word can be told from one with a hyphen of its own. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? []),
  );
}

/**
 * Lines of one paragraph as one line. A word that was divided at the end of a line is put together
 * again; a hyphen that belongs to the word stays.
 *
 * @param known the words of the whole text
 */
export function reflow(lines: readonly string[], known: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    const [, start = ''] = hyphenAtEnd.exec(text) ?? [];
    const [end = ''] = /^\p{L}+/u.exec(line) ?? [];
    if (start !== '') {
      return (isDivided(text.at(-1) ?? '', start, end, known) ? text.slice(0, -1) : text) + line;
    }
    if (/[\p{L}\p{N}][–—/-]$/u.test(text)) return text + line;
    const needsNoSpace = ideograph.test(text.at(-1) ?? '') && ideograph.test(line.at(0) ?? '');
    return text + (needsNoSpace ? '' : ' ') + line;
  }, '');
}

function isDivided(mark: string, start: string, end: string, known: ReadonlySet<string>): boolean {
  if (mark === '\u00AD') return true;
  // “Anglo-” above “American”, and “mid-” above “2025”.
  if (end === '' || end !== end.toLowerCase()) return false;
  if (known.has((start + end).toLowerCase())) return true;
  return !known.has(`${start}-${end}`.toLowerCase()) && !joined.test(start);
}
