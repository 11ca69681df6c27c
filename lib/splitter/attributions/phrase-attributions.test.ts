import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import type { WordAttribution } from './attribution';
import { accordingTo, nounAttribution } from './phrase-attributions';

function reported(
  rule: typeof accordingTo,
  notation: string,
  word: string,
): (string | null)[] | null {
  const tree = treeOf(notation);
  const found: WordAttribution | null = rule(tree, place(tree, word));
  return found && [found.source, found.cue, found.content].map((part) => read(tree, part));
}

describe('"according to"', () => {
  test('before a sentence reports all that follows', () => {
    const opens =
      'According/VBG/3/case to/IN/1/fixed police/NNS/6/obl ,/,/3/punct dams/NNS/6/nsubj broke/VBD/0/root ././6/punct';
    expect(reported(accordingTo, opens, 'According')).toEqual([
      'police',
      'According to',
      'dams broke',
    ]);
  });

  const ends =
    'Dams/NNS/2/nsubj broke/VBD/0/root ,/,/6/punct according/VBG/6/case to/IN/4/fixed police/NNS/2/obl';

  test('behind a sentence reports all before it', () => {
    expect(reported(accordingTo, ends, 'according')).toEqual([
      'police',
      'according to',
      'Dams broke',
    ]);
  });

  test('speaks for the clause it stands with, of two that "but" joins', () => {
    const but = `${ends} ,/,/10/punct but/CC/10/cc towns/NNS/10/nsubj stood/VBD/2/conj`;
    expect(reported(accordingTo, but, 'according')?.[2]).toBe('Dams broke');
  });

  test('speaks for both sides of a clause it stands in', () => {
    const amid = `${ends} ,/,/2/punct in/IN/10/case old/JJ/10/amod Varn/NNP/2/obl`;
    expect(reported(accordingTo, amid, 'according')?.[2]).toBe('Dams broke , , in old Varn');
  });

  test('has the head of a phrase as its source, with all that stands before it', () => {
    const long =
      'Dams/NNS/2/nsubj broke/VBD/0/root ,/,/7/punct according/VBG/7/case to/IN/4/fixed police/NN/7/compound chief/NN/2/obl Holt/NNP/7/appos';
    expect(reported(accordingTo, long, 'according')?.[0]).toBe('police chief Holt');
  });

  test.each([
    ['"to" is missing', ends.replace('to/IN', 'with/IN')],
    ['a mark follows', ends.replace('police/NNS', '–/:')],
    [
      'nothing but a word is reported',
      ends.replace('Dams/NNS/2/nsubj broke/VBD/0/root', 'So/RB/2/punct ,/,/0/root'),
    ],
  ])('reports nothing where %s', (_why, notation) => {
    expect(reported(accordingTo, notation, 'according')).toBeNull();
  });
});

describe('a noun that reports', () => {
  const his =
    'His/PRP$/2/nmod:poss claim/NN/6/nsubj that/IN/5/mark dams/NNS/5/nsubj broke/VBD/2/acl failed/VBD/0/root';

  test('reports the clause behind it for whoever owns it', () => {
    expect(reported(nounAttribution, his, 'claim')).toEqual(['His', 'claim', 'that dams broke']);
    const holts =
      'Holt/NNP/3/nmod:poss ’s/POS/1/case claim/NN/7/nsubj that/IN/6/mark dams/NNS/6/nsubj broke/VBD/3/acl failed/VBD/0/root';
    expect(reported(nounAttribution, holts, 'claim')?.[0]).toBe('Holt');
  });

  test('reports it for whoever makes it', () => {
    const made =
      'Holt/NNP/2/nsubj made/VBD/0/root the/DT/4/det claim/NN/2/obj that/IN/7/mark dams/NNS/7/nsubj broke/VBD/4/ccomp';
    expect(reported(nounAttribution, made, 'claim')?.[0]).toBe('Holt');
    expect(
      reported(nounAttribution, made.replace('claim/NN/2/obj', 'claim/NN/2/obl'), 'claim'),
    ).toBeNull();
  });

  test('reports the clause behind "that", whatever the parser takes it for', () => {
    const described = his.replace('that/IN/5/mark', 'that/WDT/5/obj');
    expect(reported(nounAttribution, described, 'claim')?.[2]).toBe('that dams broke');
  });

  test('reports an intention, which is no statement by itself', () => {
    const plan = treeOf(
      'Her/PRP$/2/nmod:poss plan/NN/5/nsubj to/TO/4/mark leave/VB/2/acl failed/VBD/0/root',
    );
    const found = nounAttribution(plan, 1);
    expect(read(plan, found?.content)).toBe('to leave');
    expect(found?.clause).toBe(false);
  });

  test.each([
    ['no conjunction leads up to the clause', his.replace('that/IN/5/mark', 'where/WRB/5/advmod')],
    ['nothing tells whose it is', his.replace('nmod:poss', 'det')],
    ['the clause hangs elsewhere', his.replace('broke/VBD/2/acl', 'broke/VBD/6/ccomp')],
  ])('reports nothing where %s', (_why, notation) => {
    expect(reported(nounAttribution, notation, 'claim')).toBeNull();
  });

  test('is one of a list', () => {
    expect(reported(nounAttribution, his.replace('claim', 'boat'), 'boat')).toBeNull();
  });
});
