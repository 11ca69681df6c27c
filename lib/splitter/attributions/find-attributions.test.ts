import { describe, expect, test } from 'vitest';
import { read, treeOf } from '../words/tree-fixture';
import { findAttributions } from './find-attributions';

function found(notation: string): string[] {
  const tree = treeOf(notation);
  return findAttributions(tree).map(
    ({ cue, content }) => `${read(tree, cue)}: ${read(tree, content)}`,
  );
}

describe('the attributions of a sentence', () => {
  const nested =
    'Holt/NNP/2/nsubj said/VBD/0/root police/NNS/4/nsubj denied/VBD/2/ccomp the/DT/6/det claim/NN/4/obj that/IN/9/mark dams/NNS/9/nsubj broke/VBD/6/acl';

  test('are those of whoever is on record, not what is reported inside a report', () => {
    expect(found(nested)).toEqual(['said: police denied the claim that dams broke']);
  });

  test('come in the order of their cues', () => {
    const two =
      'Holt/NNP/2/nsubj said/VBD/0/root dams/NNS/4/nsubj broke/VBD/2/ccomp ,/,/8/punct but/CC/8/cc police/NNS/8/nsubj denied/VBD/2/conj it/PRP/8/obj';
    expect(found(two)).toEqual(['said: dams broke', 'denied: it']);
  });

  test('are those of the first verb where two would report each other', () => {
    const mutual =
      'Holt/NNP/2/nsubj said/VBD/0/root the/DT/4/det quota/NN/2/obj explained/VBD/2/parataxis it/PRP/5/nsubj';
    expect(found(mutual)).toEqual(['said: the quota explained it']);
  });

  test('are none where nobody reports', () => {
    expect(found('Dams/NNS/2/nsubj broke/VBD/0/root')).toEqual([]);
  });

  test('are not found inside a quotation, which its speaker reports', () => {
    const quoted =
      "Holt/NNP/2/nsubj said/VBD/0/root “/``/5/punct police/NNS/5/nsubj denied/VBD/2/ccomp the/DT/7/det claim/NN/5/obj ”/''/5/punct";
    expect(found(quoted)).toEqual(['said: police denied the claim']);
  });

  test('report the same words once', () => {
    const twice =
      'Holt/NNP/2/nsubj says/VBZ/0/root and/CC/4/cc fears/VBZ/2/dep that/IN/7/mark dams/NNS/7/nsubj broke/VBD/4/ccomp';
    expect(found(twice)).toEqual(['says: that dams broke']);
  });
});
