import { selfEvidentKind } from '@/lib/splitter/sentences/furniture';

const longest = 300;

/**
 * The first line of a text that could be its headline, as a title somebody may
 * take: none that is plainly a date, a byline, a caption or a button of a page.
 * Null where that line is too long to be a headline or there is none.
 */
export function suggestTitle(text: string): string | null {
  const lines = text.slice(0, 10_000).split(/[\r\n\u2028\u2029]+/);
  for (const line of lines.map((each) => each.trim().replace(/\s+/g, ' '))) {
    if (selfEvidentKind(line) === null) return line.length <= longest ? line : null;
  }
  return null;
}
