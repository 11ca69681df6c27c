const longestQuote = 140;

/** A wording short enough for a sentence, in quotation marks; cut between two words. */
export function quoteShortly(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  if (line.length <= longestQuote) return `“${line}”`;
  const cut = line.slice(0, longestQuote);
  return `“${cut.replace(/\s\S*$|[\uD800-\uDBFF]$/, '')} …”`;
}
