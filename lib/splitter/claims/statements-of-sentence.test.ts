import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { statementsOf } from './statements-of-sentence';

/** The wordings of a sentence's statements, finer ones in brackets. */
function stated(notation: string, reports: string[] = [], reporting: string[] = []): string[] {
  const tree = treeOf(notation);
  const set = (texts: string[]) => new Set(texts.map((text) => place(tree, text)));
  return statementsOf(tree, { reports: set(reports), reporting: set(reporting) }).map(
    ({ wording, primary }) => (primary ? `${read(tree, wording)}` : `(${read(tree, wording)})`),
  );
}

describe('the statements of a sentence', () => {
  test('come in the order in which the sentence makes them', () => {
    const ada =
      'Ada/NNP/9/nsubj ,/,/4/punct a/DT/4/det pilot/NN/1/appos who/WP/6/nsubj sails/VBZ/4/acl:relcl boats/NNS/6/obj ,/,/4/punct left/VBD/0/root and/CC/11/cc returned/VBD/9/conj ././9/punct';
    expect(stated(ada)).toEqual(['Ada left', 'Ada is a pilot', 'Ada sails boats', 'Ada returned']);
  });

  test('that describe what a joined clause is about come behind that clause', () => {
    const towns =
      'Dams/NNS/2/nsubj broke/VBD/0/root and/CC/9/cc towns/NNS/9/nsubj ,/,/7/punct old/JJ/7/amod ports/NNS/4/appos ,/,/7/punct flooded/VBD/2/conj';
    expect(stated(towns)).toEqual(['Dams broke', 'towns flooded', 'towns are old ports']);
  });

  test('have the finer readings behind them', () => {
    const varn =
      'Old/JJ/2/amod dams/NNS/3/nsubj flooded/VBD/0/root 40/CD/5/nummod farms/NNS/3/obj in/IN/7/case Varn/NNP/3/obl and/CC/9/cc fell/VBD/3/conj';
    expect(stated(varn)).toEqual([
      'Old dams flooded 40 farms in Varn',
      '(Old dams flooded 40 farms)',
      'Old dams fell',
    ]);
  });

  test('have a finer reading for each member of a list in an adjunct', () => {
    const towns =
      'Dams/NNS/2/nsubj broke/VBD/0/root in/IN/4/case Varn/NNP/2/obl and/CC/6/cc Lund/NNP/4/conj on/IN/8/case Monday/NNP/2/obl';
    expect(stated(towns)).toEqual([
      'Dams broke in Varn and Lund on Monday',
      '(Dams broke in Varn)',
      '(Dams broke in Lund)',
      '(Dams broke on Monday)',
    ]);
  });

  test('are those of the members of a list where each is counted', () => {
    const counted =
      'Fire/NN/2/nsubj sank/VBD/0/root 40/CD/4/nummod boats/NNS/2/obj and/CC/7/cc two/CD/7/nummod ships/NNS/4/conj ././2/punct';
    expect(stated(counted)).toEqual(['Fire sank 40 boats', 'Fire sank two ships']);
  });

  test('leave brackets aside, which are a finer statement', () => {
    const aged =
      'Ada/NNP/5/nsubj (/-LRB-/3/punct 61/CD/1/appos )/-RRB-/3/punct left/VBD/0/root Varn/NNP/5/obj';
    expect(stated(aged)).toEqual(['Ada left Varn', '(Ada 61)']);
  });

  test('have a clause in brackets for one of their own', () => {
    const born =
      'Ada/NNP/6/nsubj (/-LRB-/3/punct born/VBN/1/acl 1961/CD/3/obl )/-RRB-/3/punct left/VBD/0/root Varn/NNP/6/obj';
    expect(stated(born)).toEqual(['Ada left Varn', 'Ada was born 1961']);
  });

  test('are about what is said, not about who says it', () => {
    const said =
      'Holt/NNP/2/nsubj said/VBD/0/root that/IN/5/mark dams/NNS/5/nsubj broke/VBD/2/ccomp ././2/punct';
    expect(stated(said, ['broke'], ['Holt', 'said'])).toEqual(['dams broke']);
    expect(stated(said)).toEqual(['Holt said that dams broke']);
  });

  test('are the whole sentence, without its marks, where nothing asserts', () => {
    expect(stated('“/``/2/punct Fire/NN/0/root in/IN/4/case Varn/NNP/2/nmod ././2/punct')).toEqual([
      'Fire in Varn',
    ]);
    expect(stated('!/./0/root')).toEqual(['!']);
  });

  test('are never made of a single word, nor twice of the same words', () => {
    const go = 'Dams/NNS/2/nsubj broke/VBD/0/root !/./2/punct Go/VB/2/parataxis !/./4/punct';
    expect(stated(go)).toEqual(['Dams broke Go']);
  });
});
