import { describe, expect, test } from 'vitest';
import {
  childOf,
  childrenOf,
  isEdgeMark,
  isPredicate,
  isTensedClause,
  rangesOf,
  subjectOf,
  subtree,
  trimmed,
} from './tree';
import { place, read, treeOf } from './tree-fixture';

const tree = treeOf(
  'The/DT/3/det old/JJ/3/amod dam/NN/4/nsubj broke/VBD/0/root and/CC/6/cc flooded/VBD/4/conj two/CD/8/nummod towns/NNS/6/obj ././4/punct',
);

describe('a tree', () => {
  test('gives the words below one, in their order and without what is cut', () => {
    expect(read(tree, subtree(tree, 5))).toBe('and flooded two towns');
    expect(read(tree, subtree(tree, 3))).toBe('The old dam broke and flooded two towns .');
    expect(
      read(
        tree,
        subtree(tree, 3, (k) => k === 5 || k === 1),
      ),
    ).toBe('The dam broke .');
    expect(subtree(tree, 0)).toEqual([0]);
  });

  test('gives them in their order where arcs cross', () => {
    const crossed = treeOf('A/DT/3/det b/NN/3/obj c/NN/0/root d/NN/1/obj e/NN/3/obj');
    expect(subtree(crossed, 2)).toEqual([0, 1, 2, 3, 4]);
    expect(subtree(crossed, 0)).toEqual([0, 3]);
  });

  test('gives the children of a word by their relations', () => {
    expect(childOf(tree, 3, 'obj', 'conj')).toBe(5);
    expect(childOf(tree, 3, 'obj')).toBeNull();
    expect(childOf(tree, 99, 'obj')).toBeNull();
    expect(childrenOf(tree, 2, 'det', 'amod')).toEqual([0, 1]);
    expect(childrenOf(tree, -1, 'det')).toEqual([]);
    expect(subjectOf(tree, 3)).toBe(2);
    expect(subjectOf(tree, 5)).toBeNull();
  });

  test('is read as ranges, neighbours as one with what stands between them', () => {
    const quotes = (indices: number[]) =>
      rangesOf(tree, indices).map(({ start, end }) => tree.text.slice(start, end));
    expect(quotes([0, 2, 3, 7, 8])).toEqual(['The', 'dam broke', 'towns.']);
    expect(quotes([])).toEqual([]);
  });
});

describe('a predicate', () => {
  test.each([
    ['a verb', 'Go/VB/0/root', 'Go', true],
    [
      'a noun with a form of "be"',
      'It/PRP/4/nsubj was/VBD/4/cop a/DT/4/det dam/NN/0/root',
      'dam',
      true,
    ],
    ['a noun with a subject', 'All/DT/2/nsubj quiet/NN/0/root', 'quiet', true],
    [
      '"be" where somebody or something just is',
      'There/EX/2/expl is/VBZ/0/cop hope/NN/2/obl',
      'is',
      true,
    ],
    ['no noun alone', 'A/DT/2/det dam/NN/0/root', 'dam', false],
    ['no auxiliary', 'It/PRP/3/nsubj was/VBD/3/aux built/VBN/0/root', 'was', false],
  ])('is %s', (_what, notation, word, expected) => {
    const drawn = treeOf(notation);
    expect(isPredicate(drawn, place(drawn, word))).toBe(expected);
  });

  test.each([
    ['a past tense has', 'It/PRP/2/nsubj broke/VBD/0/root', 'broke', true],
    [
      'a participle with "was" has',
      'It/PRP/3/nsubj was/VBD/3/aux:pass built/VBN/0/root',
      'built',
      true,
    ],
    ['a noun with "is" has', 'It/PRP/3/nsubj is/VBZ/3/cop late/JJ/0/root', 'late', true],
    ['a verb with "will" has', 'It/PRP/3/nsubj will/MD/3/aux break/VB/0/root', 'break', true],
    ['a participle alone has none', 'It/PRP/2/nsubj broken/VBN/0/root', 'broken', false],
    ['an infinitive has none', 'to/TO/2/mark break/VB/0/root', 'break', false],
  ])('and its tense: %s', (_what, notation, word, expected) => {
    const drawn = treeOf(notation);
    expect(isTensedClause(drawn, place(drawn, word))).toBe(expected);
  });

  test('is no word that is not there', () => {
    expect(isPredicate(tree, 99)).toBe(false);
    expect(isTensedClause(tree, -1)).toBe(false);
  });
});

describe('marks at the edges', () => {
  const marked = treeOf(
    '“/``/2/punct It/PRP/3/nsubj broke/VBD/0/root ,/,/3/punct ”/``/3/punct —/:/3/punct',
  );

  test('are trimmed, those between words are not', () => {
    expect(read(marked, trimmed(marked, [0, 1, 2, 3, 4, 5]))).toBe('It broke');
    expect(read(marked, trimmed(marked, [0, 1, 3, 2]))).toBe('It , broke');
    expect(trimmed(marked, [0, 3, 4])).toEqual([]);
  });

  test.each([
    ['’', true],
    ['...', true],
    ['(', false],
    ['%', false],
  ])('%s', (text, expected) => {
    expect(isEdgeMark(treeOf(`${text}/SYM/0/root`).words[0])).toBe(expected);
    expect(isEdgeMark(undefined)).toBe(false);
  });
});
