const utf8 = new TextEncoder();

/** How long a text is: its words, and its bytes in UTF-8, by which the limit is counted. */
export function textSize(text: string): { words: number; bytes: number } {
  // A word is a run without white space that holds a letter or a figure: a dash alone is none.
  const words = text.match(/[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return { words, bytes: utf8.encode(text).length };
}
