import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { afterComma, bearer, nominal, relativizerOf, subjectWords } from './subjects';

describe('a phrase as a subject', () => {
  const phrase = (notation: string, head: string, without?: string) => {
    const tree = treeOf(notation);
    const cut = without === undefined ? -1 : place(tree, without);
    return read(tree, nominal(tree, place(tree, head), cut));
  };

  test('has with it what says which one is meant', () => {
    const dams =
      'The/DT/3/det old/JJ/3/amod dam/NN/0/root in/IN/5/case Varn/NNP/3/nmod built/VBN/3/acl then/RB/6/advmod';
    expect(phrase(dams, 'dam')).toBe('The old dam in Varn built then');
    expect(phrase(dams, 'dam', 'built')).toBe('The old dam in Varn');
  });

  test('is without its preposition, its clauses and its appositions', () => {
    const dam =
      'of/IN/3/case the/DT/3/det dam/NN/0/root ,/,/6/punct a/DT/6/det ruin/NN/3/appos ,/,/9/punct which/WDT/9/nsubj broke/VBD/3/acl:relcl';
    expect(phrase(dam, 'dam')).toBe('the dam');
  });

  test('is without those of the words below it', () => {
    const heads =
      'The/DT/2/det head/NN/0/root of/IN/4/case dams/NNS/2/nmod that/WDT/6/nsubj broke/VBD/4/acl:relcl ,/,/8/punct ruins/NNS/4/appos';
    expect(phrase(heads, 'head')).toBe('The head of dams');
  });

  test('is without a participle behind a comma', () => {
    expect(
      phrase('The/DT/2/det dam/NN/0/root ,/,/4/punct built/VBN/2/acl then/RB/4/advmod', 'dam'),
    ).toBe('The dam');
  });

  test('as a predicate is without its own subject and without when it is so', () => {
    const pilot =
      'Ada/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det pilot/NN/0/root since/IN/6/case May/NNP/4/obl';
    expect(phrase(pilot, 'pilot')).toBe('a pilot');
  });
});

describe('what a description is about', () => {
  const about = (notation: string, noun: string, without: string) => {
    const tree = treeOf(notation);
    return read(tree, bearer(tree, place(tree, noun), place(tree, without)));
  };
  const town =
    'Varn/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det town/NN/0/root known/VBN/4/acl for/IN/7/case fish/NN/5/obl';

  test('is the noun it hangs on', () => {
    const dam = 'A/DT/2/det dam/NN/4/nsubj known/VBN/2/acl broke/VBD/0/root';
    expect(about(dam, 'dam', 'known')).toBe('A dam');
  });

  test('is the subject where the noun says what that is', () => {
    expect(about(town, 'town', 'known')).toBe('Varn');
  });

  test('is the noun where the subject is "there" or a relative word', () => {
    expect(about(town.replace('Varn/NNP/4/nsubj', 'There/EX/4/expl'), 'town', 'known')).toBe(
      'a town',
    );
    expect(about(town.replace('Varn/NNP', 'which/WDT'), 'town', 'known')).toBe('a town');
  });

  test('is without those that the noun is joined with', () => {
    const joined = 'Ada/NNP/5/nsubj and/CC/3/cc Holt/NNP/1/conj armed/VBN/1/acl left/VBD/0/root';
    expect(about(joined, 'Ada', 'armed')).toBe('Ada');
  });
});

describe('a branch behind a mark', () => {
  test.each([
    ['Dams/NNS/0/root ,/,/3/punct built/VBN/1/acl', true],
    ['Dams/NNS/0/root ,/,/1/punct built/VBN/1/acl', true],
    ['Dams/NNS/0/root (/-LRB-/3/punct built/VBN/1/acl )/-RRB-/3/punct', true],
    ['Dams/NNS/0/root —/:/1/punct built/VBN/1/acl', true],
    ['Dams/NNS/0/root then/RB/3/advmod built/VBN/1/acl', false],
    ['built/VBN/2/acl Dams/NNS/0/root', false],
  ])('%s', (notation, expected) => {
    const tree = treeOf(notation);
    expect(afterComma(tree, place(tree, 'built'))).toBe(expected);
  });
});

describe('the relative word of a clause', () => {
  const relative = (notation: string) => {
    const tree = treeOf(notation);
    const found = relativizerOf(tree, place(tree, 'broke'));
    return found === null ? null : tree.words[found]?.text;
  };

  test('is "who" or "which", or "that" in whatever role', () => {
    expect(relative('dam/NN/0/root which/WDT/3/nsubj broke/VBD/1/acl:relcl')).toBe('which');
    expect(relative('dam/NN/0/root that/IN/3/mark broke/VBD/1/acl:relcl')).toBe('that');
    expect(relative('dam/NN/0/root that/DT/4/obj Ada/NNP/4/nsubj broke/VBD/1/acl:relcl')).toBe(
      'that',
    );
  });

  test('may be left out', () => {
    expect(relative('dam/NN/0/root Ada/NNP/3/nsubj broke/VBD/1/acl:relcl')).toBeNull();
    expect(relative('dam/NN/0/root broke/VBD/1/acl:relcl what/WP/2/obj')).toBeNull();
  });
});

describe('the subject of a clause', () => {
  const subject = (notation: string, verb: string) => {
    const tree = treeOf(notation);
    const found = subjectWords(tree, place(tree, verb));
    return found && [read(tree, found.words), found.own];
  };

  test.each([
    ['its own', 'Dams/NNS/2/nsubj broke/VBD/0/root', 'broke', 'Dams', true],
    [
      'that of the clause it is joined to',
      'Dams/NNS/2/nsubj broke/VBD/0/root and/CC/4/cc fell/VBD/2/conj',
      'fell',
      'Dams',
      false,
    ],
    [
      'that of the clause it leans on',
      'Dams/NNS/2/nsubj broke/VBD/0/root killing/VBG/2/advcl two/CD/3/obj',
      'killing',
      'Dams',
      false,
    ],
    [
      'what it describes',
      'Dams/NNS/3/nsubj built/VBN/1/acl broke/VBD/0/root',
      'built',
      'Dams',
      false,
    ],
    [
      'what "which" stands for',
      'Dams/NNS/0/root which/WDT/3/nsubj broke/VBD/1/acl:relcl',
      'broke',
      'Dams',
      false,
    ],
    [
      'what "which" stands for, one clause further down',
      'Dams/NNS/0/root which/WDT/3/nsubj broke/VBD/1/acl:relcl and/CC/5/cc fell/VBD/3/conj',
      'fell',
      'Dams',
      false,
    ],
    [
      'its own in a relative clause',
      'Dams/NNS/0/root Ada/NNP/3/nsubj built/VBD/1/acl:relcl',
      'built',
      'Ada',
      true,
    ],
    [
      '"there" in its own clause',
      'There/EX/2/expl were/VBD/0/root dams/NNS/2/nsubj',
      'were',
      'There',
      true,
    ],
  ])('is %s', (_what, notation, verb, words, own) => {
    expect(subject(notation, verb)).toEqual([words, own]);
  });

  test.each([
    ['the sentence names none', 'Resign/VB/0/root now/RB/1/advmod', 'Resign'],
    [
      'only "there" could be it',
      'There/EX/2/expl were/VBD/0/root dams/NNS/2/obj killing/VBG/2/advcl two/CD/4/obj',
      'killing',
    ],
    [
      'a clause with tense has none of its own',
      'Ada/NNP/2/nsubj knows/VBZ/0/root broke/VBD/2/ccomp',
      'broke',
    ],
    [
      'it hangs on its verb as something else',
      'Ada/NNP/2/nsubj knows/VBZ/0/root breaking/VBG/2/obj',
      'breaking',
    ],
  ])('is none where %s', (_why, notation, verb) => {
    expect(subject(notation, verb)).toBeNull();
  });
});
