import type { Range } from '../types';

// A line shorter than this ends where its writer wanted it to, not at a margin, and a margin wider
// than this is none.
const SHORTEST_WRAPPED_LINE = 50;
const WIDEST_MARGIN = 100;
const FEWEST_WRAPPED_LINES = 3;

/**
 * The lines of an article with those joined that were only wrapped at a margin: where each line of
 * a paragraph is too full for the first word of the next, or where a sentence plainly goes on.
 */
export function joinWrapped(text: string, lines: Range[]): Range[] {
  return paragraphsOf(text, lines).flatMap((paragraph) => {
    const [first, last] = [paragraph[0], paragraph.at(-1)];
    if (!first || !last) return [];
    if (isWrapped(text, paragraph)) return [{ start: first.start, end: last.end }];
    return joinOpen(text, paragraph);
  });
}

/** Lines with no blank line between them. */
function paragraphsOf(text: string, lines: Range[]): Range[][] {
  const paragraphs: Range[][] = [];
  let end = 0;
  for (const line of lines) {
    const own = paragraphs.at(-1);
    const gap = text.slice(end, line.start).replaceAll('\r\n', '\n');
    if (own && gap.replace(/[^\r\n\u2028\u2029]/g, '').length === 1) own.push(line);
    else paragraphs.push([line]);
    end = line.end;
  }
  return paragraphs;
}

function isWrapped(text: string, lines: Range[]): boolean {
  if (lines.length < FEWEST_WRAPPED_LINES) return false;
  const margin = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  if (margin < SHORTEST_WRAPPED_LINE || margin > WIDEST_MARGIN) return false;
  return lines.every(({ start, end }, i) => {
    const next = lines[i + 1];
    if (!next) return true;
    const word = /^\S+/.exec(text.slice(next.start, next.end))?.[0] ?? '';
    return end - start + 1 + word.length > margin;
  });
}

function joinOpen(text: string, lines: Range[]): Range[] {
  const joined: Range[] = [];
  let width = 0;
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && width >= SHORTEST_WRAPPED_LINE && continues(text, open, line)) open.end = line.end;
    else joined.push({ ...line });
    width = line.end - line.start;
  }
  return joined;
}

/** Is there no full stop before, and a small letter after? */
function continues(text: string, open: Range, line: Range): boolean {
  const before = text.slice(Math.max(open.start, open.end - 4), open.end);
  if (/[.!?:;]["”’)]*$/.test(before)) return false;
  return /^[\p{Ll}(\d]/u.test(text.slice(line.start, line.start + 2));
}
