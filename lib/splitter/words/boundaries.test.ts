import { expect, test } from 'vitest';
import type { Analysis } from './analysis';
import { boundariesOf } from './boundaries';
import { treeOf } from './tree-fixture';

const tree = treeOf(
  'The/DT/2/det dam/NN/3/nsubj broke/VBD/0/root ,/,/6/punct and/CC/6/cc flooded/VBD/3/conj two/CD/8/nummod towns/NNS/6/obj',
);

/** The tree with an arc of this confidence. */
function doubting(index: number, confidence: number): Analysis {
  const words = tree.words.map((word, k) => (k === index ? { ...word, confidence } : word));
  return { ...tree, words };
}

const clause = [0, 1, 2];

test('edges beside marks, conjunctions and the ends of the sentence are marked', () => {
  expect(boundariesOf(tree, clause).marked).toBe(1);
  expect(boundariesOf(tree, [5, 6, 7]).marked).toBe(1);
  expect(boundariesOf(tree, [5, 6]).marked).toBe(0.5);
  expect(boundariesOf(tree, [1]).marked).toBe(0);
});

test('only arcs over an edge count, that of the root among them', () => {
  expect(boundariesOf(tree, clause)).toMatchObject({ arcs: 0, least: 1 });
  for (const crossing of [2, 5]) {
    const { arcs, least } = boundariesOf(doubting(crossing, 0.25), clause);
    expect(arcs).toBeCloseTo(Math.log(0.25));
    expect(least).toBe(0.25);
  }
  for (const other of [0, 1, 3, 7]) {
    expect(boundariesOf(doubting(other, 0.25), clause)).toMatchObject({ arcs: 0, least: 1 });
  }
});

test('no words have no edges', () => {
  expect(boundariesOf(tree, [])).toEqual({ arcs: 0, least: 1, marked: 0 });
});
