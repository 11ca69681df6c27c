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

describe('the finer readings of a statement', () => {
  test('with a time or place leave it out', () => {
    expect(finer('Dams/NNS/2/nsubj broke/VBD/0/root in/IN/4/case Varn/NNP/2/obl', 'broke')).toEqual(
      ['Dams broke'],
    );
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
