import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { distribute } from './lists';
import { plainStatement } from './statement';

/** What the whole sentence says of the members of its lists, the primary ones with a star. */
function distributed(notation: string, verb: string, primary = true): string[] {
  const tree = treeOf(notation);
  const whole = plainStatement(tree, [...tree.words.keys()], place(tree, verb), primary);
  return distribute(tree, whole).map(
    (each) => `${each.primary ? '*' : ''}${read(tree, each.wording)}`,
  );
}

const BOATS =
  'Fire/NN/2/nsubj sank/VBD/0/root 40/CD/4/nummod boats/NNS/2/obj and/CC/6/cc barges/NNS/4/conj';

describe('a list', () => {
  test('makes a finer statement of each member', () => {
    expect(distributed(BOATS.replace('40/CD/4/nummod', 'old/JJ/4/amod'), 'sank')).toEqual([
      'Fire sank old boats',
      'Fire sank barges',
    ]);
  });

  test('makes statements in its place where each member has a figure of its own', () => {
    const counted =
      'Fire/NN/2/nsubj sank/VBD/0/root 40/CD/4/nummod boats/NNS/2/obj ,/,/7/punct two/CD/7/nummod ships/NNS/4/conj and/CC/9/cc dozens/NNS/4/conj of/IN/11/case barges/NNS/9/nmod';
    expect(distributed(counted, 'sank')).toEqual([
      '*Fire sank 40 boats',
      '*Fire sank two ships',
      '*Fire sank dozens of barges',
    ]);
    expect(distributed(counted, 'sank', false)[0]).toBe('Fire sank 40 boats');
    expect(distributed(BOATS, 'sank')[0]).toBe('Fire sank 40 boats');
  });

  test('of figures alone is counted', () => {
    const figures = 'Fire/NN/2/nsubj killed/VBD/0/root 12/CD/2/obj and/CC/5/cc 40/CD/3/conj';
    expect(distributed(figures, 'killed')).toEqual(['*Fire killed 12', '*Fire killed 40']);
  });

  test('gives each member its own preposition, or all of them the first', () => {
    const own =
      'Dams/NNS/2/nsubj broke/VBD/0/root in/IN/4/case May/NNP/2/obl and/CC/7/cc after/IN/7/case Easter/NNP/4/conj';
    expect(distributed(own, 'broke')).toEqual(['Dams broke in May', 'Dams broke after Easter']);
    const shared = own.replace('after/IN/7/case', 'late/JJ/7/amod');
    expect(distributed(shared, 'broke')).toEqual([
      'Dams broke in May',
      'Dams broke in late Easter',
    ]);
  });

  test('that is the subject of another verb is one of this verb too', () => {
    const tree = treeOf(
      'Ada/NNP/4/nsubj and/CC/3/cc Holt/NNP/1/conj rose/VBD/0/root and/CC/6/cc sang/VBD/4/conj',
    );
    const sang = plainStatement(tree, [0, 1, 2, 5], 5);
    expect(distribute(tree, sang).map(({ wording }) => read(tree, wording))).toEqual([
      'Ada sang',
      'Holt sang',
    ]);
  });

  test('shares what stands before its first member', () => {
    const of =
      'Ada/NNP/2/nsubj spoke/VBD/0/root of/IN/4/case boats/NNS/2/obl and/CC/6/cc barges/NNS/4/conj';
    expect(distributed(of, 'spoke')).toEqual(['Ada spoke of boats', 'Ada spoke of barges']);
    const only = of.replace('of/IN/4/case', 'only/RB/4/advmod');
    expect(distributed(only, 'spoke')).toEqual(['Ada spoke only boats', 'Ada spoke only barges']);
  });

  test('of verbs shares their subject and auxiliaries', () => {
    const verbs =
      'Ada/NNP/3/nsubj will/MD/3/aux build/VB/0/root boats/NNS/3/obj or/CC/6/cc sell/VB/3/conj them/PRP/6/obj';
    expect(distributed(verbs, 'build')).toEqual(['Ada will build boats', 'Ada will sell them']);
  });

  test('beside another makes a statement of each pair', () => {
    const two =
      'Ada/NNP/4/nsubj and/CC/3/cc Holt/NNP/1/conj sold/VBD/0/root boats/NNS/4/obj and/CC/7/cc nets/NNS/5/conj';
    expect(distributed(two, 'sold')).toEqual([
      'Ada sold boats',
      'Ada sold nets',
      'Holt sold boats',
      'Holt sold nets',
    ]);
  });
});

describe('a list is left whole', () => {
  test.each([
    ['where there is none', 'Fire/NN/2/nsubj sank/VBD/0/root boats/NNS/2/obj', 'sank'],
    [
      'where it is a span',
      'Ada/NNP/2/nsubj sailed/VBD/0/root between/IN/4/case 1981/CD/2/obl and/CC/6/cc 1994/CD/4/conj',
      'sailed',
    ],
    [
      'where its words describe another',
      'Ada/NNP/5/nsubj left/VBD/5/dep old/JJ/5/amod and/CC/3/cc boats/NNS/0/root grey/JJ/3/conj',
      'boats',
    ],
    [
      'inside a clause further down',
      'Ada/NNP/2/nsubj says/VBZ/0/root fire/NN/4/nsubj sank/VBD/2/ccomp boats/NNS/4/obj and/CC/7/cc nets/NNS/5/conj',
      'says',
    ],
    [
      'where what is joined are clauses',
      'Ada/NNP/2/nsubj saw/VBD/0/root fire/NN/2/obj and/CC/5/cc ran/VBD/3/conj',
      'saw',
    ],
    [
      'where it is what somebody is to be',
      'Ada/NNP/2/nsubj wants/VBZ/0/root to/TO/5/mark be/VB/5/cop pilot/NN/2/xcomp and/CC/7/cc sailor/NN/5/conj',
      'wants',
    ],
    [
      'where a verb is joined with a noun',
      'Ada/NNP/2/nsubj saw/VBD/0/root and/CC/4/cc fire/NN/2/conj',
      'saw',
    ],
    [
      'where it is an enumeration',
      `Ada/NNP/2/nsubj sold/VBD/0/root boats/NNS/2/obj ${'nets/NNS/3/conj '.repeat(13)}and/CC/18/cc oars/NNS/3/conj`,
      'sold',
    ],
  ])('%s', (_why, notation, verb) => {
    expect(distributed(notation, verb)).toEqual([]);
  });

  test('where the statement does not carry its other members', () => {
    const tree = treeOf(BOATS);
    expect(distribute(tree, plainStatement(tree, [0, 1, 2, 3], 1))).toEqual([]);
  });
});
