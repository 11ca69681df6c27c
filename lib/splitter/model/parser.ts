// A dependency parser that reads a sentence once, from left to right, and keeps the words that
// still wait for a head on a stack. The arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta
// (2011): the next word goes onto the stack, or the word on top of it gets its head, which is the
// next word or the word below. Each arc is named at once, so that later decisions see the names.

import { LABEL_FEATURES, labelFeatures } from './label-features';
import { MoveScores } from './move-scores';
import { ParseState } from './parse-state';
import { addRowsByFour, bestOf, bytesOf, findRows, leadOf, type Table } from './score';
import type { WordForms } from './word-forms';

/** What the parser can do with the word on top of the stack and the next word. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

export type ParserModel = { labels: readonly string[]; moves: Table; arcs: Table };

/**
 * The tree of a sentence: for each word the index of its head, -1 for the root, and its label; and
 * by how much the parser liked what it did better than the next best, at the least in all it decided
 * about the word, and in its label. In units of the rounded weights, up to `CERTAIN`.
 */
export type Tree = {
  heads: Int16Array;
  labels: Uint8Array;
  margins: Int16Array;
  labelMargins: Int16Array;
};

/** The margin of what could not be otherwise. */
export const CERTAIN = 2000;

// Room for the features of one arc, filled anew for each.
const features = new Int32Array(LABEL_FEATURES);
const at = new Int32Array(LABEL_FEATURES);

/** Parses a sentence with the tags its tagger gave it. */
export function parseWords(model: ParserModel, words: WordForms, tags: Uint8Array): Tree {
  const state = new ParseState(words, tags);
  const moves = new MoveScores(model.moves, state);
  const scores = new Float32Array(model.labels.length);
  const rows = bytesOf(model.arcs.rows);
  const margins = new Int16Array(words.length + 1).fill(CERTAIN);
  const labelMargins = new Int16Array(words.length + 1);
  while (!state.done()) {
    const child = state.onStack(0);
    const forced = state.forced();
    const move = forced ?? bestMove(moves.score(), state);
    if (forced === null) {
      margins[child] = Math.min(margins[child] as number, marginOf(moves.scores, state, move));
    }
    if (move === SHIFT) {
      state.shift();
      moves.shifted();
    } else {
      const head = move === LEFT ? state.next : state.onStack(1);
      labelFeatures(state, head, child, features);
      addRowsByFour(rows, at, findRows(model.arcs, features, at), scores);
      const label = bestOf(scores);
      labelMargins[child] = Math.min(CERTAIN, leadOf(scores, label));
      state.attach(head, label);
    }
  }
  return { ...treeOf(state), margins: margins.subarray(1), labelMargins: labelMargins.subarray(1) };
}

/** How far the chosen move is ahead of the best of the others that are possible. */
function marginOf(scores: ArrayLike<number>, state: ParseState, move: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < MOVES; other++) {
    if (other !== move && state.allows(other)) second = Math.max(second, scores[other] as number);
  }
  return Math.min(CERTAIN, (scores[move] as number) - second);
}

/** The move with the highest score of those that are possible. */
export function bestMove(scores: ArrayLike<number>, state: ParseState): number {
  let best = -1;
  for (let move = 0; move < MOVES; move++) {
    const better = best < 0 || (scores[move] as number) > (scores[best] as number);
    if (better && state.allows(move)) best = move;
  }
  return best;
}

/** The words of a state count from 1, those of a tree from 0. */
function treeOf({ root, heads, labels }: ParseState): Pick<Tree, 'heads' | 'labels'> {
  for (let word = 1; word < root; word++) {
    const head = heads[word] as number;
    heads[word] = head === root ? -1 : head - 1;
  }
  return { heads: heads.subarray(1, root), labels: labels.subarray(1, root) };
}
