import type { Piece } from '@/lib/ledger/word-difference';
import type { Stretch } from './compare-texts';

/**
 * What changed from one text to another as pieces in the order in which they are read: without what
 * was added they are the text before, without what was removed the text after. A blank or a comma
 * that stays between two changes is part of them, so that nobody reads in crumbs.
 */
export function textDifference(
  before: string,
  after: string,
  stretches: readonly Stretch[],
): Piece[] {
  const pieces: Piece[] = [];
  let [at, newAt] = [0, 0];
  const upTo = (start: number, newStart: number) => {
    if (start > at) pieces.push({ text: before.slice(at, start), change: 'removed' });
    if (newStart > newAt) pieces.push({ text: after.slice(newAt, newStart), change: 'added' });
  };
  const last = stretches.length - 1;
  for (const [index, { start, newStart, length }] of stretches.entries()) {
    const text = before.slice(start, start + length);
    const isCrumb = index > 0 && index < last && !/[\p{L}\p{N}\n]/u.test(text);
    if (isCrumb) continue;
    upTo(start, newStart);
    pieces.push({ text, change: 'kept' });
    [at, newAt] = [start + length, newStart + length];
  }
  upTo(before.length, after.length);
  return pieces;
}
