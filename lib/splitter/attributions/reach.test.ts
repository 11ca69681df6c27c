import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { reachOf } from './reach';

/** How far what `verb` reports reaches from `first` on. */
function reach(notation: string, verb: string, first: string, clause: boolean): string | null {
  const tree = treeOf(notation);
  return read(tree, reachOf(tree, place(tree, verb), place(tree, first), clause));
}

describe('a statement that is reported', () => {
  const said = 'Holt/NNP/2/nsubj said/VBD/0/root dams/NNS/4/nsubj broke/VBD/2/ccomp';

  test('reaches over when and how it happened', () => {
    const killing = `${said} in/IN/6/case May/NNP/2/obl ,/,/8/punct killing/VBG/2/dep two/CD/8/obj`;
    expect(reach(killing, 'said', 'dams', true)).toBe('dams broke in May , killing two');
  });

  test('ends where the verb goes on with another', () => {
    expect(reach(`${said} and/CC/6/cc left/VBD/2/conj`, 'said', 'dams', true)).toBe('dams broke');
  });

  test('ends where more is reported behind a comma', () => {
    const adding = `${said} ,/,/6/punct adding/VBG/4/dep more/JJR/6/obj`;
    expect(reach(adding, 'said', 'dams', true)).toBe('dams broke');
  });

  test('does not end before it has a verb with tense', () => {
    const wet =
      'Holt/NNP/2/nsubj said/VBD/0/root if/IN/4/mark wet/JJ/2/advcl ,/,/7/punct dams/NNS/7/nsubj break/VBP/2/parataxis';
    expect(reach(wet, 'said', 'if', true)).toBe('if wet , dams break');
  });

  test('is what the parser gives it where its verb leads up to a later one', () => {
    const citing = 'Citing/VBG/5/advcl dams/NNS/1/obj ,/,/5/punct Holt/NNP/5/nsubj left/VBD/0/root';
    expect(reach(citing, 'Citing', 'dams', true)).toBe('dams');
  });
});

describe('what is spoken about', () => {
  const criticised = 'Holt/NNP/2/nsubj criticised/VBD/0/root Reed/NNP/2/obj';

  test.each([
    ['with what is said of it', 'for/IN/5/case it/PRP/2/obl', 'Reed for it'],
    ['without where it is said', 'in/IN/5/case Lund/NNP/2/obl', 'Reed'],
    ['without what is said beside', ',/,/5/punct saying/VBG/2/advcl so/RB/5/advmod', 'Reed'],
    ['without what tells more of it', ',/,/6/punct who/WP/6/nsubj left/VBD/3/acl:relcl', 'Reed'],
    ['without what stands behind a dash', '–/:/5/punct again/RB/2/advmod', 'Reed'],
    ['without another verb', 'and/CC/5/cc left/VBD/2/conj', 'Reed'],
  ])('reaches on %s', (_what, more, expected) => {
    expect(reach(`${criticised} ${more}`, 'criticised', 'Reed', false)).toBe(expected);
  });

  test('reaches over commas inside a quotation', () => {
    const quoted = `${criticised} “/\`\`/5/punct now/RB/2/dep ,/,/5/punct who/WP/5/dep ,/,/5/punct as/IN/5/dep ever/RB/5/dep ”/''/5/punct`;
    expect(reach(quoted, 'criticised', 'Reed', false)).toBe('Reed “ now , who , as ever');
  });
});
