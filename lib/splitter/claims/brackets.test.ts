import { describe, expect, test } from 'vitest';
import { read, treeOf } from '../words/tree-fixture';
import { bracketStatement, bracketsOf } from './brackets';

/** Of each bracket what is in it and the word it is about. */
const brackets = (notation: string) => {
  const tree = treeOf(notation);
  return bracketsOf(tree).map(({ inside, owner }) => [read(tree, inside), tree.words[owner]?.text]);
};

const ADA =
  'Ada/NNP/7/nsubj Wern/NNP/1/flat (/-LRB-/4/punct born/VBN/1/acl 1961/CD/4/obl )/-RRB-/4/punct left/VBD/0/root';

describe('brackets', () => {
  test('are about the head of the phrase before them', () => {
    expect(brackets(ADA)).toEqual([['born 1961', 'Ada']]);
    const price =
      'Boats/NNS/2/nsubj cost/VBP/0/root 40/CD/4/nummod pounds/NNS/2/obj (/-LRB-/6/punct then/RB/4/advmod )/-RRB-/6/punct';
    expect(brackets(price)).toEqual([['then', 'pounds']]);
  });

  test('are about it also behind a quotation mark', () => {
    const quoted =
      "“/``/2/punct Dam/NN/0/root ”/''/2/punct (/-LRB-/5/punct old/JJ/2/amod )/-RRB-/5/punct";
    expect(brackets(quoted)).toEqual([['old', 'Dam']]);
  });

  test.each([
    [
      'behind a verb',
      'Ada/NNP/2/nsubj left/VBD/0/root (/-LRB-/4/punct soon/RB/2/advmod )/-RRB-/4/punct',
    ],
    ['at the beginning', '(/-LRB-/2/punct Soon/RB/4/advmod )/-RRB-/2/punct left/VBD/0/root'],
    ['that are empty', 'Ada/NNP/0/root (/-LRB-/1/punct )/-RRB-/1/punct'],
    ['that do not close', 'Ada/NNP/0/root (/-LRB-/3/punct old/JJ/1/amod'],
    ['that do not open', 'Ada/NNP/0/root old/JJ/1/amod )/-RRB-/2/punct'],
  ])('%s are none', (_where, notation) => {
    expect(brackets(notation)).toEqual([]);
  });

  test('inside others are part of them', () => {
    const nested =
      'Ada/NNP/0/root (/-LRB-/4/punct a/DT/4/det pilot/NN/1/appos (/-LRB-/4/punct )/-RRB-/4/punct';
    expect(brackets(nested)).toEqual([['a pilot (', 'Ada']]);
  });

  test('make a finer statement with the phrase they are about', () => {
    const tree = treeOf(ADA);
    const [bracket] = bracketsOf(tree);
    const statement = bracket && bracketStatement(tree, bracket);
    expect(read(tree, statement?.wording)).toBe('Ada Wern born 1961');
    expect(statement?.primary).toBe(false);
  });

  test('in a list are about the member they stand behind', () => {
    const list =
      'Ada/NNP/0/root (/-LRB-/3/punct 61/CD/1/appos )/-RRB-/3/punct and/CC/6/cc Holt/NNP/1/conj';
    const tree = treeOf(list);
    const [bracket] = bracketsOf(tree);
    expect(read(tree, bracket && bracketStatement(tree, bracket).wording)).toBe('Ada 61');
  });
});
