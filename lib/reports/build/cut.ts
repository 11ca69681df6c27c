import type { Passage } from '@/lib/reports/report';
import type { SourceRange } from './report-source';

/** A range with its words. Throws `RangeError` where it is none of this text. */
export function cut(text: string, { start, end }: SourceRange): Passage {
  if (start < 0 || end <= start || end > text.length) {
    throw new RangeError(`${start}–${end} is no range of a text of ${text.length} code units.`);
  }
  return { start, end, text: text.slice(start, end) };
}
