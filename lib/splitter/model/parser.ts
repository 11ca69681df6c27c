// A dependency parser that reads a sentence once, from left to right, and keeps the words that
// still wait for a head on a stack. The arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta
// (2011): the next word goes onto the stack, or the word on top of it gets its head, which is the
// next word or the word below. Each arc is named at once, so that later decisions see the names.

import { LABEL_FEATURES, labelFeatures } from './label-features';
import { MoveScores } from './move-scores';
import { ParseState } from './parse-state';
import { addRowsByFour, bestOf, bytesOf, findRows, type Table } from './score';
import type { WordForms } from './word-forms';

/** What the parser can do with the word on top of the stack and the next word. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

export type ParserModel = { labels: readonly string[]; moves: Table; arcs: Table };

/** The tree of a sentence: for each word the index of its head, -1 for the root, and its label. */
export type Tree = { heads: Int16Array; labels: Uint8Array };

/** Parses a sentence with the tags its tagger gave it. */
export function parseWords(model: ParserModel, words: WordForms, tags: Uint8Array): Tree {
  const state = new ParseState(words, tags);
  const moves = new MoveScores(model.moves, state);
  const features = new Int32Array(LABEL_FEATURES);
  const at = new Int32Array(LABEL_FEATURES);
  const scores = new Float32Array(model.labels.length);
  const rows = bytesOf(model.arcs.rows);
  while (!state.done()) {
    const move = state.forced() ?? bestMove(moves.score(), state);
    if (move === SHIFT) {
      state.shift();
      moves.shifted();
    } else {
      const head = move === LEFT ? state.next : state.onStack(1);
      labelFeatures(state, head, state.onStack(0), features);
      addRowsByFour(rows, at, findRows(model.arcs, features, at), scores);
      state.attach(head, bestOf(scores));
    }
  }
  return treeOf(state);
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

function treeOf({ root, heads, labels }: ParseState): Tree {
  return {
    heads: heads.slice(1, root).map((head) => (head === root ? -1 : head - 1)),
    labels: labels.slice(1, root),
  };
}
