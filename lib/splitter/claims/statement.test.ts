import { describe, expect, test } from 'vitest';
import { read, treeOf, wordsOf } from '../words/tree-fixture';
import { bare, branch, joinedStatement, plainStatement, tidied, tidy, unique } from './statement';

/** A sentence whose words hang on one another in a row, for rules that look at no tree. */
function row(notation: string) {
  const drawn = wordsOf(notation).map(({ text, tag }, k) => `${text}/${tag}/${k}/dep`);
  const tree = treeOf(drawn.join(' '));
  return { tree, all: [...tree.words.keys()] };
}

describe('bare words', () => {
  const barely = (notation: string) => {
    const { tree, all } = row(notation);
    return read(tree, bare(tree, all));
  };

  test.each([
    ['marks at either end', '“/`` dams/NNS ,/, old/JJ ”/`` ./.', 'dams , old'],
    [
      'what joins them to something before or behind',
      'and/CC dams/NNS broke/VBD and/CC',
      'dams broke',
    ],
    ['"that" before a clause', 'that/IN dams/NNS broke/VBD', 'dams broke'],
    ['"when" and "where" at the front', 'where/WRB dams/NNS broke/VBD', 'dams broke'],
  ])('are without %s', (_what, notation, expected) => {
    expect(barely(notation)).toBe(expected);
  });

  test.each([
    ['"that" as a subject', 'that/DT broke/VBD dams/NNS', 'that broke dams'],
    ['"how", which says something', 'how/WRB dams/NNS broke/VBD', 'how dams broke'],
    ['"that" at the end', 'dams/NNS like/IN that/DT', 'dams like that'],
  ])('keep %s', (_what, notation, expected) => {
    expect(barely(notation)).toBe(expected);
  });

  test('are none where there are marks alone', () => {
    expect(barely('“/`` ,/, and/CC')).toBe('');
  });
});

describe('tidying', () => {
  const { tree } = row('dams/NNS ,/, old/JJ (/-LRB- built/VBN 1911/CD )/-RRB- —/: broke/VBD');

  test('drops a mark of which one neighbour is gone', () => {
    expect(read(tree, tidy(tree, [0, 1, 2]))).toBe('dams , old');
    expect(read(tree, tidy(tree, [0, 1, 8]))).toBe('dams broke');
    expect(read(tree, tidy(tree, [0, 7, 8]))).toBe('dams broke');
  });

  test('drops a bracket whose other one is gone', () => {
    expect(read(tree, tidy(tree, [2, 3, 4, 5, 6]))).toBe('old ( built 1911 )');
    expect(read(tree, tidy(tree, [2, 3, 4]))).toBe('old built');
    expect(read(tree, tidy(tree, [4, 5, 6]))).toBe('built 1911');
  });

  test('keeps words and wording of a statement together, and its glue', () => {
    const statement = { words: [0, 1, 8], wording: [8, 'is', 0, 1], head: 8, primary: true };
    expect(tidied(tree, statement)).toEqual({ ...statement, words: [0, 8], wording: [8, 'is', 0] });
  });
});

describe('a statement', () => {
  const { tree } = row('Ada/NNP ,/, and/CC a/DT pilot/NN ./.');

  test('of some words reads as they stand in the text, each once', () => {
    expect(plainStatement(tree, [4, 3, 3, 5], 4, false)).toEqual({
      words: [3, 4],
      wording: [3, 4],
      head: 4,
      primary: false,
    });
  });

  test('joined of two parts reads in their order, with glue between them', () => {
    expect(joinedStatement(tree, [3, 4], 'is', [0, 1], 0)).toEqual({
      words: [0, 3, 4],
      wording: [3, 4, 'is', 0],
      head: 0,
      primary: true,
    });
    expect(joinedStatement(tree, [0], null, [2, 3, 4], 4).wording).toEqual([0, 3, 4]);
  });
});

test('a branch is all below a word but what is cut', () => {
  const tree = treeOf('Old/JJ/2/amod dams/NNS/3/nsubj broke/VBD/0/root soon/RB/3/advmod');
  expect(read(tree, branch(tree, 2, new Set([3])))).toBe('Old dams broke');
  expect(unique([3, 1, 3])).toEqual([1, 3]);
});
