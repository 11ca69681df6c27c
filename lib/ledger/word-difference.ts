import { diffWordsWithSpace } from 'diff';

/** A piece of two texts: in both, or in the one before or after alone. */
export type Piece = { text: string; change: 'kept' | 'removed' | 'added' };

/** Beyond so many changed words nobody follows them one by one, and looking for them takes long. */
const mostEdits = 200;

/** Where less than this share of the words is kept, the texts are read better one after the other. */
const leastKept = 0.3;

const lengthOf = (pieces: readonly Piece[], change: Piece['change']) =>
  pieces
    .filter((piece) => piece.change === change)
    .reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);

/**
 * What changed from one text to another, word by word, in the order in which it
 * is read. Without what was added it is the text before, without what was
 * removed the text after. Texts that have little in common are given whole.
 */
export function wordDifference(before: string, after: string): Piece[] {
  const whole: Piece[] = [
    { text: before, change: 'removed' as const },
    { text: after, change: 'added' as const },
  ].filter(({ text }) => text !== '');
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (!found) return whole;
  const pieces = found.map(({ value, added, removed }): Piece => {
    return { text: value, change: added ? 'added' : removed ? 'removed' : 'kept' };
  });
  const kept = lengthOf(pieces, 'kept');
  const rest = Math.max(lengthOf(pieces, 'removed'), lengthOf(pieces, 'added'));
  return kept >= leastKept * (kept + rest) ? pieces : whole;
}
