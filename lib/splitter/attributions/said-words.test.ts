import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { saidWords } from './said-words';

/** What `verb` reports where `source` says it and the parser took `parsed` for the clause. */
function said(
  notation: string,
  verb: string,
  source: string,
  parsed: string | null,
): string | null {
  const tree = treeOf(notation);
  const indices = (text: string) => text.split(' ').map((word) => place(tree, word));
  const at = place(tree, verb);
  const report = { source: indices(source), cue: [at], parsed: parsed && indices(parsed) };
  return read(tree, saidWords(tree, at, { ...report, parsed: report.parsed || null }));
}

describe('what follows a verb of saying', () => {
  const more =
    'Holt/NNP/2/nsubj said/VBD/0/root dams/NNS/4/nsubj broke/VBD/2/ccomp in/IN/6/case May/NNP/2/obl ././2/punct';

  test('is reported to the end of the sentence, wherever the parser ends the clause', () => {
    expect(said(more, 'said', 'Holt', 'dams broke')).toBe('dams broke in May');
  });

  test('is reported up to where the verb goes on with another, without the "and" between', () => {
    const goesOn =
      'Holt/NNP/2/nsubj said/VBD/0/root dams/NNS/4/nsubj broke/VBD/2/ccomp and/CC/2/cc left/VBD/2/conj';
    expect(said(goesOn, 'said', 'Holt', 'dams broke')).toBe('dams broke');
  });

  test('is found where the parser sees no clause: from "that", or from a subject with its verb', () => {
    const that =
      'Holt/NNP/2/nsubj said/VBD/0/root in/IN/4/case May/NNP/2/obl that/DT/6/det dams/NNS/2/obj broke/VBD/6/acl';
    expect(said(that, 'said', 'Holt', null)).toBe('that dams broke');
    const ahead =
      'Holt/NNP/2/nsubj said/VBD/0/root today/NN/2/obl:tmod old/JJ/5/amod dams/NNS/6/nsubj broke/VBD/2/obj';
    expect(said(ahead, 'said', 'Holt', null)).toBe('old dams broke');
  });

  test('is found from where a quotation begins', () => {
    const quote =
      "Holt/NNP/2/nsubj said/VBD/0/root of/IN/4/case Varn/NNP/2/obl “/``/7/punct too/RB/7/advmod late/JJ/2/obj ”/''/7/punct";
    expect(said(quote, 'said', 'Holt', null)).toBe('too late');
  });

  test('is nothing where hardly anything follows', () => {
    expect(
      said('Holt/NNP/2/nsubj said/VBD/0/root so/RB/2/advmod', 'said', 'Holt', null),
    ).toBeNull();
  });
});

describe('what stands before a verb of saying', () => {
  const behind =
    'Old/JJ/2/amod dams/NNS/3/nsubj broke/VBD/0/root ,/,/6/punct said/VBD/3/parataxis Holt/NNP/5/nsubj ././3/punct';

  test('is reported, all before the words that report', () => {
    expect(said(behind.replace('6/punct', '5/punct'), 'said', 'Holt', 'Old dams broke')).toBe(
      'Old dams broke',
    );
    expect(said(behind.replace('6/punct', '5/punct'), 'said', 'Holt', null)).toBe('Old dams broke');
  });

  test('is reported with what goes on behind them', () => {
    const around =
      'Dams/NNS/2/nsubj broke/VBD/0/root ,/,/5/punct Holt/NNP/5/nsubj said/VBD/2/parataxis ,/,/2/punct in/IN/8/case May/NNP/2/obl';
    expect(said(around, 'said', 'Holt', 'Dams broke in May')).toBe('Dams broke , in May');
  });

  test('is not reported where no mark parts it from them', () => {
    expect(said(behind.replace(',/,/6/punct', 'as/IN/5/mark'), 'said', 'Holt', null)).toBeNull();
  });
});
