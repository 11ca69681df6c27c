/**
 * All matches of a global pattern, in order. `matchAll` finds the same, but makes a copy of the
 * pattern each time, which takes longer than to look through a sentence. Throws a `RangeError` at a
 * match without a character, behind which there would be no end.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') throw new RangeError(`${pattern} matches no character.`);
    found.push(match);
  }
  return found;
}
