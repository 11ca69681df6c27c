import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { appositionStatement, describedNames, isApposition } from './nominals';

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

describe('a name with a description before it', () => {
  const described = (notation: string) => {
    const tree = treeOf(notation);
    return describedNames(tree).map(({ wording, primary }) => {
      expect(primary).toBe(false);
      return read(tree, wording);
    });
  };

  test('is what the description says', () => {
    const pilot =
      'Former/JJ/3/amod harbour/NN/3/compound pilot/NN/4/compound Ada/NNP/6/nsubj Wern/NNP/4/flat left/VBD/0/root';
    expect(described(pilot)).toEqual(['Ada Wern is Former harbour pilot']);
  });

  test('is none where the name only owns something, or no common noun describes it', () => {
    expect(
      described("pilot/NN/2/compound Ada/NNP/4/nmod:poss 's/POS/2/case boat/NN/0/root"),
    ).toEqual([]);
    expect(described('old/JJ/2/amod Ada/NNP/0/root')).toEqual([]);
  });

  test('keeps words that hyphens join together', () => {
    const tree = treeOf(
      'Ex/NN/3/compound -/HYPH/1/punct chief/NN/4/compound Ada/NNP/0/root -/HYPH/6/punct Mae/NNP/4/flat',
    );
    // The notation sets spaces around the hyphens, which join nothing then.
    expect(describedNames(tree).map(({ wording }) => read(tree, wording))).toEqual([
      'Ada is chief',
    ]);
    const glued = {
      ...tree,
      words: tree.words.map((word, k) => ({ ...word, start: k, end: k + 1 })),
    };
    expect(describedNames(glued).map(({ wording }) => read(glued, wording))).toEqual([
      'Ada - Mae is Ex - chief',
    ]);
  });
});
