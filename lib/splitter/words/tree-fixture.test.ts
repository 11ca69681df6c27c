import { describe, expect, test } from 'vitest';
import { place, read, treeOf, wordsOf } from './tree-fixture';

describe('a tree drawn by hand', () => {
  const tree = treeOf(
    '“/``/3/punct They/PRP/3/nsubj left/VBD/5/ccomp ,/,/3/punct said/VBD/0/root Ada/NNP/5/nsubj ././5/punct',
  );

  test('has the text, the places and the parts of speech of its words', () => {
    expect(tree.text).toBe('“They left, said Ada.');
    for (const { start, end, text } of tree.words) expect(tree.text.slice(start, end)).toBe(text);
    expect(tree.words.map(({ pos }) => pos)).toEqual(
      'PUNCT PRON VERB PUNCT VERB PROPN PUNCT'.split(' '),
    );
  });

  test('knows the children of each word and what stands in a quotation', () => {
    expect(tree.children[4]).toEqual([2, 5, 6]);
    expect(tree.children[2]).toEqual([0, 1, 3]);
    expect(tree.quoted.every((quoted) => quoted)).toBe(true);
  });

  test('is refused where it is no tree', () => {
    expect(() => treeOf('a/DT/2/det b/NN/1/dep')).toThrow('in no tree');
    expect(() => treeOf('a/DT/3/det')).toThrow('in no tree');
    expect(() => treeOf('a/DT/0/det b/NN/0/root')).toThrow('one root');
  });

  test('gives its words by their text and reads them out', () => {
    expect(place(tree, 'Ada')).toBe(5);
    expect(() => place(tree, 'Holt')).toThrow('0 times');
    expect(read(tree, [5, 'has', 2])).toBe('Ada has left');
    expect(read(tree, null)).toBeNull();
  });

  test('may be words with tags alone', () => {
    expect(wordsOf('dozens/NNS of/IN').map(({ lower, pos }) => [lower, pos])).toEqual([
      ['dozens', 'NOUN'],
      ['of', 'ADP'],
    ]);
  });
});
