import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { withWholeQuotations } from './whole-quotations';

/** What "Holt said" reports of a sentence, where it was found to report `content`. */
function whole(notation: string, content: string, clause = true): string | null {
  const tree = treeOf(notation);
  const indices = (text: string) => text.split(' ').map((word) => place(tree, word));
  const attribution = {
    source: indices('Holt'),
    cue: indices('said'),
    content: indices(content),
    clause,
  };
  return read(tree, withWholeQuotations(tree, attribution).content);
}

const SPLIT =
  "“/``/2/punct Dams/NNS/0/root break/VBP/2/dep ,/,/2/punct ”/''/2/punct Holt/NNP/2/dep said/VBD/2/dep ,/,/2/punct “/``/2/punct and/CC/2/dep fall/VBP/2/dep ”/''/2/punct";

describe('a quotation', () => {
  test('is reported whole where a part of it is', () => {
    expect(whole(SPLIT, 'Dams', false)).toBe('Dams break');
  });

  test('is reported where it touches the words that report a statement', () => {
    expect(whole(SPLIT, 'break')).toBe('Dams break , ” “ and fall');
  });

  test('adds nothing to what stands outside it and is no statement', () => {
    const outside =
      "Dams/NNS/0/root ,/,/1/punct Holt/NNP/1/dep said/VBD/1/dep ,/,/1/punct “/``/1/punct so/RB/1/dep ”/''/1/punct";
    expect(whole(outside, 'Dams', false)).toBe('Dams');
  });

  test('that holds the words that report adds nothing', () => {
    const inside = "“/``/2/dep Holt/NNP/0/root said/VBD/2/dep no/DT/2/dep more/JJ/2/dep ”/''/2/dep";
    expect(whole(inside, 'no')).toBe('no');
  });
});
