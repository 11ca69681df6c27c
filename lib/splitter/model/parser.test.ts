import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProjective, isTree } from '../training/tree-arbitraries';
import { LABEL_FEATURES, labelFeatures } from './label-features';
import { PARSE_FEATURES, parseFeatures } from './parse-features';
import { ParseState } from './parse-state';
import {
  bestMove,
  CERTAIN,
  LEFT,
  MOVES,
  type ParserModel,
  parseWords,
  RIGHT,
  SHIFT,
} from './parser';
import type { Table } from './score';
import { wordForms } from './word-forms';

const forms = (n: number) => {
  const starts = Int32Array.from({ length: n }, (_, k) => k);
  const letters = Array.from({ length: n }, (_, k) => 'abcde'.charAt(k % 5)).join('');
  return wordForms(
    letters,
    starts,
    starts.map((start) => start + 1),
  );
};

/** Weights that mean nothing, the same for the same seed. */
function noise(classes: number, seed: number): Table {
  const size = 64;
  const rows = Int8Array.from({ length: size * classes }, (_, k) => (k * 37 + seed * k * k) % 101);
  return { rows, size, classes, seen: Int8Array.of(-1) };
}

describe('the parser', () => {
  test('finds a tree without crossing arcs, whatever its weights say', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(1000), (n, seed) => {
        const labels = ['dep', 'nsubj', 'obj', 'root'];
        const model: ParserModel = { labels, moves: noise(MOVES, seed), arcs: noise(4, seed) };
        const tree = parseWords(model, forms(n), new Uint8Array(n));
        const heads = tree.heads.map((head) => (head < 0 ? n : head));
        expect(tree.labels).toHaveLength(n);
        expect(tree.labels.every((label) => label < labels.length)).toBe(true);
        for (const margin of [...tree.margins, ...tree.labelMargins]) {
          expect(margin).toBeGreaterThanOrEqual(0);
          expect(margin).toBeLessThanOrEqual(CERTAIN);
        }
        if (n > 0) expect(isTree(heads)).toBe(true);
        expect(isProjective(heads)).toBe(true);
      }),
    );
  });

  test('takes the best of the moves that are possible, the first of several', () => {
    const state = new ParseState(forms(3), new Uint8Array(3));
    expect(bestMove(Float32Array.of(0, 9, 9), state)).toBe(SHIFT);
    state.shift();
    expect(bestMove(Float32Array.of(0, 1, 9), state)).toBe(LEFT);
    expect(bestMove(Float32Array.of(1, 1, 9), state)).toBe(SHIFT);
    state.shift();
    expect(bestMove(Float32Array.of(0, 1, 9), state)).toBe(RIGHT);
    state.shift();
    expect(bestMove(Float32Array.of(9, 9, 0), state)).toBe(RIGHT);
  });
});

describe('the features of a parse', () => {
  test('are as many as are promised, and none is left out', () => {
    const state = new ParseState(forms(6), Uint8Array.of(1, 2, 3, 4, 5, 6));
    for (let k = 0; k < 3; k++) state.shift();
    const moves = new Int32Array(PARSE_FEATURES + 1);
    parseFeatures(state, moves);
    expect(moves.indexOf(0)).toBe(PARSE_FEATURES);
    const arc = new Int32Array(LABEL_FEATURES + 1);
    labelFeatures(state, state.next, state.onStack(0), arc);
    expect(arc.indexOf(0)).toBe(LABEL_FEATURES);
  });

  test('of an arc tell on which side of its head a word stands', () => {
    const state = new ParseState(forms(6), new Uint8Array(6));
    const before = new Int32Array(LABEL_FEATURES);
    const behind = new Int32Array(LABEL_FEATURES);
    labelFeatures(state, 3, 2, before);
    labelFeatures(state, 1, 2, behind);
    expect(before[1]).not.toBe(behind[1]);
  });
});
