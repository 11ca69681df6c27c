import type { Piece } from './pieces';

/** The number or letter of a list item: "1.", "(b)", "2.)", "⁃9.". */
type Enumerator = { style: string; value: number };

const ENUMERATOR = /^[•·⁃▪‣◦●■*–-]?\(?(?:(\d{1,3})|([a-zA-Z]))(\.\)|[.)])$/;
const BULLET = /^[•·⁃▪‣◦●■*–-]$/;
const LONGEST = 7;

/** The enumerator that a piece is, or null. */
export function enumeratorOf(text: string, piece: Piece | undefined): Enumerator | null {
  if (!piece || piece.end - piece.start > LONGEST) return null;
  const found = ENUMERATOR.exec(text.slice(piece.start, piece.end));
  if (!found) return null;
  const [, digits, letter = '', marks] = found;
  if (digits !== undefined) return { style: `1${marks}`, value: Number(digits) };
  return { style: `${letter < 'a' ? 'A' : 'a'}${marks}`, value: letter.charCodeAt(0) };
}

/**
 * The pieces at which an item of a list begins that runs on in a line: "1. Bread 2. Milk". The
 * items count up from the first words of the block, so that "chapter 2." alone is none.
 */
export function listItems(text: string, pieces: readonly Piece[]): ReadonlySet<number> {
  const items = new Set<number>();
  const first = isBullet(text, pieces[0]) ? 1 : 0;
  let last = enumeratorOf(text, pieces[first]);
  if (last === null) return items;
  for (let i = first + 2; i < pieces.length - 1; i++) {
    const next = enumeratorOf(text, pieces[i]);
    if (next === null || next.style !== last.style || next.value !== last.value + 1) continue;
    items.add(isBullet(text, pieces[i - 1]) ? i - 1 : i);
    last = next;
  }
  return items;
}

/** Is the piece nothing but the bullet of a list item? */
export const isBullet = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && piece.core === '' && BULLET.test(text.slice(piece.start, piece.end));
