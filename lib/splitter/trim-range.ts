import type { Range } from './types';

/** The range without white space, byte order marks and zero-width spaces at its ends. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /[\s\uFEFF\u200B]/.test(text.charAt(start))) start++;
  while (end > start && /[\s\uFEFF\u200B]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
