import { abbreviationRule } from './abbreviation-rule';
import type { BoundaryContext } from './boundary-context';
import { enumeratorOf, isBullet } from './enumerators';
import type { Piece } from './pieces';
import { SHAPE } from './word-shape';

/** What is known of the sentence that a boundary would end. */
export type OpenSentence = {
  /** Its first piece. */
  from: number;
  /** How many sentences of the block came before it. */
  count: number;
  /** Brackets it has opened and not closed, and whether a straight quotation mark is open. */
  brackets: number;
  quoted: boolean;
  /** How the sentence before it ended: 0 there is none, 1 with . ! or ?, 2 without. */
  before: 0 | 1 | 2;
  /** The words that sentences of the text have begun with so far. */
  starts: ReadonlySet<string>;
};

/** A place where a sentence may end: behind piece `at`, which is not the last of its block. */
export type Boundary = { context: BoundaryContext; at: number; open: OpenSentence };

// "Image: …" behind a caption that lacks its full stop names whoever took the picture.
const CREDIT = /^(?:image|images|photo|photos|photograph|picture|video|credit)$/;

/** true: a sentence certainly ends here; false: certainly not; null: the model is to say. */
export function boundaryRule(
  text: string,
  boundary: Boundary,
  items: ReadonlySet<number>,
): boolean | null {
  const { context, at, open } = boundary;
  const { pieces } = context;
  const left = pieces[at];
  const right = pieces[at + 1];
  if (!left || !right) return true;
  if (items.has(at + 1)) return true;
  // Addresses one behind the other are a list of them.
  if (isAddress(left) && isAddress(right) && !/[,;]$/.test(left.tail)) return true;
  if (left.tail === '' && right.lead === '' && right.shape === SHAPE.lower) return false;
  if (/[。！？][」』”’）"]*$/.test(left.tail)) return true;
  if (left.tail === '!' && right.shape === SHAPE.lower && MARKED_NAME.test(left.core)) return false;
  const bullet = isBullet(text, pieces[open.from]) ? 1 : 0;
  if (at === open.from + bullet && enumeratorOf(text, left)) return false;
  if (bullet === 1 && at === open.from) return false;
  if (right.core === '' && /^[)\]”’»]+$/.test(text.slice(right.start, right.end))) return false;
  if (CREDIT.test(right.core) && right.tail === ':' && right.shape === SHAPE.title) {
    return !/[,(:]$/.test(left.tail);
  }
  // A quotation and its author on one line: "…" - Mira Holt.
  if (
    /["”]$/.test(text.charAt(left.end - 1)) &&
    at > 0 &&
    isDash(right) &&
    !context.closed &&
    pieces.length - at < 8
  )
    return false;
  return (
    abbreviationRule(boundary) ??
    speakerRule(boundary) ??
    ellipsisRule(left, right, pieces[at - 1], pieces[at + 2])
  );
}

const isAddress = ({ core }: Piece) => core === 'www';

// Names that end in a mark, which ends their sentence only where another begins.
const MARKED_NAME = /^(?:yahoo|jeopardy|oklahoma|wham|airplane|panic)$/;

const SAID = /^(?:said|says|asked|asks|wrote|added|told|shouted|tweeted|replied|continued)$/;

/** A question or a cry goes on to whoever uttered it: “…?” Mira Holt asked. */
function speakerRule({ context: { pieces }, at }: Boundary): boolean | null {
  if (!/[?!]["']+$/.test(pieces[at]?.tail ?? '')) return null;
  for (let i = at + 1; i < at + 5; i++) {
    const piece = pieces[i];
    if (piece?.lead !== '') return null;
    if (i > at + 1 && SAID.test(piece.core)) return false;
    if (piece.tail !== '' && piece.tail !== '.') return null;
    if (piece.shape < SHAPE.capital && !/^(?:the|a|an|of)$/.test(piece.core) && i > at + 2)
      return null;
  }
  return null;
}

/** In "…it ended. . . . The rest" the first stop ends the sentence, the three others omit. */
function ellipsisRule(left: Piece, right: Piece, before?: Piece, after?: Piece): boolean | null {
  if (left.core !== '' && left.tail === '....' && right.shape >= SHAPE.capital) return true;
  const next = after === undefined || after.shape >= SHAPE.capital;
  if (left.tail === '.' && isSpacedEllipsis(right) && next) return after !== undefined;
  if (isSpacedEllipsis(left) && before?.tail === '.') return false;
  // "I" has its capital wherever it stands, so it shows no beginning.
  if (isSpacedEllipsis(left) && /^i(?:['’]\p{L}+)?$/u.test(right.core)) return false;
  return null;
}

const isSpacedEllipsis = ({ core, tail, start, end }: Piece): boolean =>
  core === '' && tail === '...' && end - start > 3;

const isDash = (piece: Piece): boolean => piece.core === '' && /^(?:--?|[–—])$/.test(piece.lead);
