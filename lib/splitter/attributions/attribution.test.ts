import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { cueWords, phraseOf, sourceOf } from './attribution';

describe('the words that report', () => {
  const cue = (notation: string) => {
    const tree = treeOf(notation);
    return read(tree, cueWords(tree, place(tree, 'said')));
  };

  test('are the verb with its auxiliaries and the adverbs of a few that touch it', () => {
    expect(
      cue('She/PRP/4/nsubj has/VBZ/4/aux also/RB/4/advmod said/VBN/0/root so/RB/4/advmod'),
    ).toBe('has also said');
    expect(cue('She/PRP/4/nsubj has/VBZ/4/aux n’t/RB/4/advmod said/VBN/0/root')).toBe(
      'has n’t said',
    );
    expect(cue('It/PRP/2/nsubj said/VBD/0/root out/RP/2/compound:prt loud/RB/2/advmod')).toBe(
      'said out',
    );
  });

  test('are with the adverbs before the verb, not with those behind it', () => {
    expect(cue('She/PRP/3/nsubj openly/RB/3/advmod said/VBD/0/root so/RB/3/advmod')).toBe(
      'openly said',
    );
    expect(cue('When/WRB/2/advmod said/VBD/0/root Holt/NNP/2/nsubj')).toBe('said');
  });

  test('are with the verbs that lead up to it, as far as nothing stands between', () => {
    const refused =
      'She/PRP/2/nsubj refused/VBD/0/root to/TO/4/mark said/VB/2/xcomp so/RB/4/advmod';
    expect(cue(refused)).toBe('refused to said');
    const asked =
      'She/PRP/2/nsubj asked/VBD/0/root Holt/NNP/2/obj to/TO/5/mark said/VB/2/xcomp so/RB/5/advmod';
    expect(cue(asked)).toBe('to said');
    const purpose = 'She/PRP/2/nsubj rose/VBD/0/root to/TO/4/mark said/VB/2/advcl so/RB/4/advmod';
    expect(cue(purpose)).toBe('to said');
  });

  test('are without an auxiliary that stands apart', () => {
    expect(
      cue('Has/VBZ/3/aux she/PRP/3/nsubj said/VBN/0/root never/RB/3/advmod again/RB/3/advmod'),
    ).toBe('said never');
  });
});

describe('who says it', () => {
  const source = (notation: string, verb: string) => {
    const tree = treeOf(notation);
    return read(tree, sourceOf(tree, place(tree, verb)));
  };
  const HOLT = 'Mira/NNP/3/nsubj Holt/NNP/1/flat';

  test.each([
    ['the subject of the verb', `${HOLT} said/VBD/0/root so/RB/3/advmod`, 'said', 'Mira Holt'],
    [
      'that of the verb it is joined to',
      `${HOLT} rose/VBD/0/root and/CC/5/cc said/VBD/3/conj`,
      'said',
      'Mira Holt',
    ],
    [
      'that of the verb it leans on',
      `${HOLT} rose/VBD/0/root ,/,/5/punct saying/VBG/3/advcl so/RB/5/advmod`,
      'saying',
      'Mira Holt',
    ],
    [
      'that of the verb it is the object of',
      `${HOLT} wants/VBZ/0/root to/TO/5/mark say/VB/3/xcomp`,
      'say',
      'Mira Holt',
    ],
    [
      'the noun it describes',
      'A/DT/2/det note/NN/6/nsubj saying/VBG/2/acl so/RB/3/advmod was/VBD/6/aux found/VBN/0/root',
      'saying',
      'A note',
    ],
    [
      'the noun that "who" stands for',
      'The/DT/2/det man/NN/6/nsubj who/WP/4/nsubj said/VBD/2/acl:relcl so/RB/4/advmod left/VBD/0/root',
      'said',
      'The man',
    ],
    ['"who" where that is asked', 'Who/WP/2/nsubj said/VBD/0/root so/RB/2/advmod', 'said', 'Who'],
    [
      'a subject behind the verb',
      'so/RB/2/advmod said/VBD/0/root the/DT/4/det mayor/NN/2/nsubj',
      'said',
      'the mayor',
    ],
  ])('is %s', (_who, notation, verb, expected) => {
    expect(source(notation, verb)).toBe(expected);
  });

  test.each([
    ['no verb has a subject', 'Say/VB/0/root so/RB/1/advmod', 'Say'],
    [
      'a participle is passive',
      'A/DT/2/det thing/NN/0/root said/VBN/2/acl often/RB/3/advmod',
      'said',
    ],
    [
      'a relative clause has no subject',
      'The/DT/2/det thing/NN/0/root said/VBD/2/acl:relcl',
      'said',
    ],
    [
      'the verb is said by somebody itself',
      'Holt/NNP/2/nsubj thinks/VBZ/0/root said/VBD/2/ccomp',
      'said',
    ],
  ])('is nobody where %s', (_why, notation, verb) => {
    expect(source(notation, verb)).toBeNull();
  });
});

describe('a phrase', () => {
  const tree = treeOf(
    'for/IN/3/case the/DT/3/det head/NN/0/root of/IN/5/case police/NN/3/nmod on/IN/7/case Monday/NNP/3/obl ,/,/9/punct who/WP/10/nsubj left/VBD/3/acl:relcl',
  );

  test('is with the clause that says who it is', () => {
    const leads = treeOf(
      'Holt/NNP/0/root ,/,/4/punct who/WP/4/nsubj leads/VBZ/1/acl:relcl it/PRP/4/obj ,/,/1/punct',
    );
    expect(read(leads, phraseOf(leads, 0, -1))).toBe('Holt , who leads it');
    expect(read(leads, phraseOf(leads, 0, 3))).toBe('Holt');
  });

  test('is without its preposition, and without when it was and what comes behind that', () => {
    expect(read(tree, phraseOf(tree, 2, -1))).toBe('the head of police');
  });

  test('is without the branch that asks for it', () => {
    expect(read(tree, phraseOf(tree, 2, 4))).toBe('the head');
  });

  test('ends where it has a gap', () => {
    const gap = treeOf(
      'the/DT/2/det head/NN/0/root soon/RB/2/advmod of/IN/5/case police/NN/2/nmod',
    );
    expect(read(gap, phraseOf(gap, 1, -1))).toBe('the head');
  });
});
