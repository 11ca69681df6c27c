const longest = 300;

/**
 * The first line of a text that has words, as a title somebody may take;
 * null where the line is too long to be a headline or there is none.
 */
export function suggestTitle(text: string): string | null {
  const line = /^.*[\p{L}\p{N}].*$/mu.exec(text.slice(0, 10_000))?.[0].trim().replace(/\s+/g, ' ');
  return line && line.length <= longest ? line : null;
}
