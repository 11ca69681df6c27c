import type { Piece } from './pieces';
import { SHAPE } from './word-shape';

/** What the whole text tells about its writer and its words. */
export type TextFacts = {
  /** 0: no sentence begins small, 1: some do, 2: more than a quarter do. */
  careless: number;
  /** Words seen in small letters. */
  lower: ReadonlySet<string>;
  /** Words seen with a capital inside a sentence. */
  names: ReadonlySet<string>;
};

/** The facts of a text, in one pass over the pieces of its blocks. */
export function textFacts(blocks: Iterable<readonly Piece[]>): TextFacts {
  const lower = new Set<string>();
  const names = new Set<string>();
  let slips = 0;
  let starts = 0;
  for (const pieces of blocks) {
    let before: Piece | undefined;
    for (const piece of pieces) {
      const starting = before === undefined || (before.tail !== '' && /[.!?:]/.test(before.tail));
      if (starting) starts++;
      if (piece.shape === SHAPE.lower) {
        lower.add(piece.core);
        if (before === undefined || before.tail === '.' || SLIPS.has(piece.core)) slips++;
      } else if (!starting && (piece.shape === SHAPE.title || piece.shape === SHAPE.mixed)) {
        names.add(piece.core);
      }
      before = piece;
    }
  }
  const careless = slips === 0 ? 0 : slips * 4 > starts ? 2 : 1;
  return { careless, lower, names };
}

const SLIPS = new Set(['i', 'im', 'dont']);

/**
 * The pieces of a block with what a boundary asks about those before and behind it, counted once
 * for all of them. Each array has one place more than there are pieces.
 */
export type BoundaryContext = {
  pieces: readonly Piece[];
  facts: TextFacts;
  /** The first piece from here on behind which stands . ! or ?, or the number of pieces. */
  nextTerminal: Int32Array;
  /** The first piece from here on behind which a bracket closes, or the number of pieces. */
  nextCloser: Int32Array;
  /** How many verbs there are before here. */
  verbsBefore: Int32Array;
  /** How many capitalised pieces there are in a row before here, and from here on. */
  capitalsBefore: Int32Array;
  capitalsFrom: Int32Array;
  /** How many pieces have . ! or ? behind them. */
  terminals: number;
  /** Does the block end in . ! or ? */
  closed: boolean;
};

const TERMINAL = /[.!?]/;
const isCapitalised = (piece: Piece) => piece.shape >= SHAPE.capital;

/** The context of one block's boundaries, in one pass from each end. */
export function boundaryContext(pieces: readonly Piece[], facts: TextFacts): BoundaryContext {
  const size = pieces.length;
  const array = (value = 0) => new Int32Array(size + 1).fill(value);
  const [nextTerminal, nextCloser] = [array(size), array(size)];
  const [verbsBefore, capitalsBefore, capitalsFrom] = [array(), array(), array()];
  let terminals = 0;
  for (const [i, piece] of pieces.entries()) {
    verbsBefore[i + 1] = (verbsBefore[i] ?? 0) + (isVerb(piece) ? 1 : 0);
    capitalsBefore[i + 1] = isCapitalised(piece) ? (capitalsBefore[i] ?? 0) + 1 : 0;
  }
  for (let i = size - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (!piece) break;
    const ends = piece.tail !== '' && TERMINAL.test(piece.tail);
    const closes = piece.tail !== '' && /[)\]]/.test(piece.tail);
    if (ends) terminals++;
    nextTerminal[i] = ends ? i : (nextTerminal[i + 1] ?? size);
    nextCloser[i] = closes ? i : (nextCloser[i + 1] ?? size);
    capitalsFrom[i] = isCapitalised(piece) ? (capitalsFrom[i + 1] ?? 0) + 1 : 0;
  }
  const closed = TERMINAL.test(pieces.at(-1)?.tail ?? '');
  const ahead = { nextTerminal, nextCloser, capitalsFrom };
  return { pieces, facts, ...ahead, verbsBefore, capitalsBefore, terminals, closed };
}

// The commonest verbs of English: enough to tell a statement from a title or a signature.
const VERBS = new Set(
  `is are was were am be been has have had do does did will would can could may might shall should must isn't aren't
  wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't i'm it's that's
  he's she's there's you're we're they're i've we've they've you've i'll we'll you'll i'd dont cant im let's
  said says say go goes went get gets got make makes made take takes took come comes came know knows knew think thought
  see saw want wants need needs give gave find found tell told keep kept let put left began felt became held ran
  seems feel love like hope please check call look went stay try ask avoid`.split(/\s+/),
);

const isVerb = ({ core }: Piece): boolean =>
  VERBS.has(core) ||
  (core.length > 4 && core.endsWith('ed')) ||
  (core.includes('’') && VERBS.has(core.replace('’', "'")));
