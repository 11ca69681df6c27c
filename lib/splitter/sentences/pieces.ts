import { allMatches } from '../all-matches';
import { hashText } from '../model/hash';
import type { Range } from '../types';
import { coreOf, isWordCharacter, marksOf, shapeOf } from './word-shape';

/**
 * A stretch of a block without white space, cut once more where a space was forgotten behind a
 * full stop. A sentence ends between two pieces or nowhere.
 */
export type Piece = Range & {
  /** The word as `coreOf` has it, without the marks around it; '' where there are only marks. */
  core: string;
  /** The marks before and behind the word; both are all of them where there is no word. */
  lead: string;
  tail: string;
  /** One of `SHAPE`. */
  shape: number;
  /** Does it follow the piece before it without white space? */
  glued: boolean;
  coreHash: number;
  leadHash: number;
  tailHash: number;
};

const SPACED = /[^\s\uFEFF\u200B]+/g;

/** The pieces of a block, in order, in one pass. */
export function piecesOf(text: string, block: Range): Piece[] {
  const pieces: Piece[] = [];
  for (const found of allMatches(text.slice(block.start, block.end), SPACED)) {
    const start = block.start + found.index;
    const end = start + found[0].length;
    const last = pieces.at(-1);
    if (last && isDots(text, start, end) && isDots(text, last.start, last.end)) {
      pieces[pieces.length - 1] = pieceOf(text, last.start, end, last.glued);
      continue;
    }
    let from = start;
    for (const cut of INNER_MARK.test(found[0]) ? forgottenSpaces(text, start, end) : []) {
      pieces.push(pieceOf(text, from, cut, from > start));
      from = cut;
    }
    pieces.push(pieceOf(text, from, end, from > start));
  }
  return pieces;
}

/** ". . ." is an ellipsis set with spaces, and one piece. */
function isDots(text: string, start: number, end: number): boolean {
  return text.charAt(start) === '.' && text.charAt(end - 1) === '.' && end - start < LONGEST_DOTS;
}

const INNER_MARK = /[.!?…。！？]./;
const LONGEST_DOTS = 12;
const TERMINALS = new Set('.!?…');
const WIDE_TERMINALS = new Set('。！？');
const CLOSERS = new Set('"”’\')]');
const WIDE_CLOSERS = new Set('」』”’）"');
const OPENERS = new Set('"“‘([');
const ADDRESS = /[@/\\_]|www\.|\.(?:com|org|net|edu|gov|info|html?)\b/i;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const WORD_BEFORE = /^[\p{Ll}\p{N}"”’')\]]{2}$/u;

/** Where inside a word a sentence may end: "…were hurt.Police said…", "…really?!I never…". */
function forgottenSpaces(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  let address: boolean | undefined;
  for (let i = start + 1; i < end - 1; i++) {
    const mark = text.charAt(i);
    const wide = WIDE_TERMINALS.has(mark);
    if (!wide && !TERMINALS.has(mark)) continue;
    const first = i;
    const [terminals, closers] = wide ? [WIDE_TERMINALS, WIDE_CLOSERS] : [TERMINALS, CLOSERS];
    while (terminals.has(text.charAt(i + 1))) i++;
    const lone = i === first && text.charAt(i) === '.';
    while (closers.has(text.charAt(i + 1))) i++;
    if (i + 1 >= end) break;
    if (!wide) {
      const next = text.charAt(OPENERS.has(text.charAt(i + 1)) ? i + 2 : i + 1);
      if (!LETTER.test(next)) continue;
      // "U.S.", "e.g.", "Node.js": one stop alone needs a word before it and a capital behind it.
      if (lone && !(CAPITAL.test(next) && WORD_BEFORE.test(text.slice(first - 2, first)))) continue;
      address ??= ADDRESS.test(text.slice(start, end));
      if (address) continue;
    }
    cuts.push(i + 1);
  }
  return cuts;
}

// More marks than this say nothing new.
const LONGEST_MARKS = 12;

function pieceOf(text: string, start: number, end: number, glued: boolean): Piece {
  let from = start;
  let to = end;
  while (from < end && !isWordCharacter(text.charCodeAt(from))) from++;
  while (to > from && !isWordCharacter(text.charCodeAt(to - 1))) to--;
  const word = text.slice(from, to);
  const core = coreOf(word);
  const bare = from === end;
  const before = bare ? start + LONGEST_MARKS : from;
  const lead = marksOf(text.slice(Math.max(start, before - LONGEST_MARKS), Math.min(before, end)));
  const tail = bare ? lead : marksOf(text.slice(to, Math.min(end, to + LONGEST_MARKS)));
  return {
    start,
    end,
    core,
    lead,
    tail,
    shape: shapeOf(word),
    glued,
    coreHash: hashText(core) | 0,
    leadHash: hashText(lead) | 0,
    tailHash: hashText(tail) | 0,
  };
}
