import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { appositionStatement, isApposition } from './nominals';

const ADA = 'Ada/NNP/6/nsubj ,/,/4/punct a/DT/4/det pilot/NN/1/appos ,/,/4/punct left/VBD/0/root';

const asserts = (notation: string, word: string) => {
  const tree = treeOf(notation);
  return isApposition(tree, place(tree, word));
};

describe('a phrase beside another', () => {
  test('asserts what that is', () => {
    expect(asserts(ADA, 'pilot')).toBe(true);
    expect(asserts('Pilot/NN/0/root ,/,/1/punct Ada/NNP/1/appos', 'Ada')).toBe(true);
  });

  test.each([
    ['no mark parts them', ADA.replace(',/,/4/punct', 'then/RB/6/advmod'), 'pilot'],
    ['a preposition leads up to it', ADA.replace('a/DT/4/det', 'of/IN/4/case'), 'pilot'],
    ['it is no noun', ADA.replace('pilot/NN', 'old/JJ'), 'old'],
    ['it is one common noun', 'Ada/NNP/0/root ,/,/1/punct pilot/NN/1/appos', 'pilot'],
    [
      'a place is named with its region',
      'Lund/NNP/0/root ,/,/1/punct Scania/NNP/1/appos',
      'Scania',
    ],
    [
      'a day is named with its date',
      'Friday/NNP/0/root ,/,/1/punct May/NNP/1/appos 3/CD/3/nummod',
      'May',
    ],
    ['it hangs on the other as anything else', ADA.replace('appos', 'conj'), 'pilot'],
  ])('asserts nothing where %s', (_why, notation, word) => {
    expect(asserts(notation, word)).toBe(false);
  });
});

describe('the statement of a phrase beside another', () => {
  const worded = (notation: string, word: string) => {
    const tree = treeOf(notation);
    return read(tree, appositionStatement(tree, place(tree, word)).wording);
  };

  test('has "is" between them', () => {
    expect(worded(ADA, 'pilot')).toBe('Ada is a pilot');
  });

  test('has "are" where there are several', () => {
    const both = ADA.replace('a/DT/4/det', 'two/CD/4/nummod').replace('pilot/NN', 'pilots/NNS');
    expect(worded(both.replace('Ada/NNP', 'They/NNS'), 'pilots')).toBe('They are two pilots');
    const joined =
      'Ada/NNP/7/nsubj and/CC/3/cc Holt/NNP/1/conj ,/,/6/punct two/CD/6/nummod pilots/NNS/1/appos left/VBD/0/root';
    expect(worded(joined, 'pilots')).toContain('are two pilots');
  });
});
