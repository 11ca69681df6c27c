import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { withoutAdjuncts } from './adjuncts';
import { plainStatement } from './statement';

function finer(notation: string, verb: string): (string | null)[] {
  const tree = treeOf(notation);
  const whole = plainStatement(tree, [...tree.words.keys()], place(tree, verb));
  const found = withoutAdjuncts(tree, whole);
  expect(found.every(({ primary }) => !primary)).toBe(true);
  return found.map(({ wording }) => read(tree, wording));
}

const SANK =
  'The/DT/2/det fire/NN/3/nsubj sank/VBD/0/root 40/CD/5/nummod boats/NNS/3/obj in/IN/7/case Varn/NNP/3/obl';

describe('the finer readings of a statement', () => {
  test('with a time or place leave it out', () => {
    expect(finer(SANK, 'sank')).toEqual(['The fire sank 40 boats']);
  });

  test('leave it out where the parser hangs it on the object', () => {
    expect(finer(SANK.replace('Varn/NNP/3/obl', 'Varn/NNP/5/nmod'), 'sank')).toEqual([
      'The fire sank 40 boats',
    ]);
    const is =
      'Ada/NNP/5/nsubj is/VBZ/5/cop the/DT/5/det new/JJ/5/amod pilot/NN/0/root in/IN/7/case Varn/NNP/5/nmod';
    expect(finer(is, 'pilot')).toEqual(['Ada is the new pilot']);
  });

  test('keep which one is meant, and what it is said to be', () => {
    expect(
      finer(SANK.replace('in/IN/7/case Varn/NNP/3/obl', 'of/IN/7/case Varn/NNP/5/nmod'), 'sank'),
    ).toEqual([]);
    expect(finer(SANK.replace('in/IN', 'as/IN'), 'sank')).toEqual([]);
  });

  test('are none of what says too little without it', () => {
    expect(
      finer(
        SANK.replace('40/CD/5/nummod boats/NNS/3/obj', 'so/RB/3/advmod low/RB/3/advmod'),
        'sank',
      ),
    ).toEqual([]);
    expect(
      finer(
        'Dams/NNS/2/nsubj broke/VBD/0/root walls/NNS/2/obj in/IN/5/case Varn/NNP/2/obl',
        'broke',
      ),
    ).toEqual([]);
  });

  test('with several have each of them alone', () => {
    const both =
      'Dams/NNS/2/nsubj broke/VBD/0/root in/IN/4/case Varn/NNP/2/obl after/IN/7/mark it/PRP/7/nsubj rained/VBD/2/advcl';
    expect(finer(both, 'broke')).toEqual(['Dams broke in Varn', 'Dams broke after it rained']);
  });

  test('are none without, or with a single word', () => {
    expect(finer('Dams/NNS/2/nsubj broke/VBD/0/root walls/NNS/2/obj', 'broke')).toEqual([]);
    expect(finer('Dams/NNS/2/nsubj broke/VBD/0/root Monday/NNP/2/obl', 'broke')).toEqual([]);
  });

  test('are none of what the statement does not carry', () => {
    const tree = treeOf('Dams/NNS/2/nsubj broke/VBD/0/root in/IN/4/case Varn/NNP/2/obl');
    expect(withoutAdjuncts(tree, plainStatement(tree, [0, 1], 1))).toEqual([]);
  });
});
