import { describe, expect, test } from 'vitest';
import { read, treeOf } from '../words/tree-fixture';
import { adjectiveAttribution } from './adjective-attributions';

function found(notation: string, adjective: string): string | null {
  const tree = treeOf(notation);
  const index = tree.words.findIndex(({ text }) => text === adjective);
  const attribution = adjectiveAttribution(tree, index);
  if (!attribution) return null;
  const { source, cue, content, clause } = attribution;
  return [source && read(tree, source), read(tree, cue), read(tree, content), clause].join(' | ');
}

describe('an adjective that reports', () => {
  const sure =
    'Holt/NNP/4/nsubj was/VBD/4/cop never/RB/4/advmod sure/JJ/0/root that/IN/7/mark dams/NNS/7/nsubj broke/VBD/4/ccomp';

  test('reports what somebody is sure of', () => {
    expect(found(sure, 'sure')).toBe('Holt | was never sure | that dams broke | true');
  });

  test('is the voice of the article where "it" is sure', () => {
    const plain =
      'It/PRP/3/expl was/VBD/3/cop clear/JJ/0/root that/IN/6/mark dams/NNS/6/nsubj broke/VBD/3/csubj';
    expect(found(plain, 'clear')).toBe(' | was clear | that dams broke | false');
  });

  test('reports what somebody would do', () => {
    const ready =
      'Crews/NNS/3/nsubj were/VBD/3/cop willing/JJ/0/root to/TO/5/mark leave/VB/3/xcomp';
    expect(found(ready, 'willing')).toBe('Crews | were willing | to leave | false');
  });

  test.each([
    ['without a verb', sure.replace('was/VBD/4/cop', 'so/RB/4/advmod')],
    ['where it is another one', sure.replace('sure/JJ', 'old/JJ').replace('sure', 'old')],
    ['where the clause says when or why', sure.replace('that/IN', 'because/IN')],
  ])('reports nothing %s', (_why, notation) => {
    expect(found(notation, notation.includes('old/JJ') ? 'old' : 'sure')).toBeNull();
  });
});
