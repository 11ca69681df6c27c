import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { verbAttribution } from './verb-attributions';

/** "source | cue | content" of what a verb speaks about; null where it reports nothing. */
function spoken(notation: string, verb: string): string | null {
  const tree = treeOf(notation);
  const found = verbAttribution(tree, place(tree, verb));
  return (
    found && [found.source, found.cue, found.content].map((part) => read(tree, part)).join(' | ')
  );
}

describe('what a verb speaks about', () => {
  test('is its object with what is said of it', () => {
    const praised =
      'Holt/NNP/2/nsubj praised/VBD/0/root Reed/NNP/2/obj for/IN/5/mark staying/VBG/2/advcl';
    expect(spoken(praised, 'praised')).toBe('Holt | praised | Reed for staying');
  });

  test('is the action that stands in the place of an object', () => {
    const raising =
      'Holt/NNP/2/nsubj supports/VBZ/0/root raising/VBG/2/xcomp the/DT/5/det fares/NNS/3/obj';
    expect(spoken(raising, 'supports')).toBe('Holt | supports | raising the fares');
    const raise = raising.replace('raising/VBG', 'raise/VB');
    expect(spoken(raise, 'supports')).toBeNull();
  });

  test('may stand before the verb', () => {
    const which =
      'fares/NNS/0/root which/WDT/4/obj Holt/NNP/4/nsubj defended/VBD/1/acl:relcl ././1/punct';
    expect(spoken(which, 'defended')).toBe('Holt | defended | which');
  });

  test('is what a preposition leads to, with what is to be done about it', () => {
    const called =
      'Holt/NNP/2/nsubj called/VBD/0/root on/IN/4/case Reed/NNP/2/obl to/TO/6/mark leave/VB/2/advcl';
    expect(spoken(called, 'called')).toBe('Holt | called on | Reed to leave');
  });
});

describe('what a verb in the passive speaks about', () => {
  const declared = 'Dams/NNS/3/nsubj:pass were/VBD/3/aux:pass declared/VBN/0/root safe/JJ/3/xcomp';

  test('is its subject, with what is said of it', () => {
    expect(spoken(declared, 'declared')).toBe(' | were declared | Dams safe');
  });

  test('is said by whoever is named with "by"', () => {
    expect(spoken(`${declared} by/IN/6/case Holt/NNP/3/obl:agent`, 'declared')).toBe(
      'Holt | were declared | Dams safe',
    );
  });

  test('is the subject that it shares with the verb before', () => {
    const joined =
      'Dams/NNS/2/nsubj broke/VBD/0/root and/CC/5/cc were/VBD/5/aux:pass blamed/VBN/2/conj for/IN/7/case it/PRP/5/obl in/IN/9/case May/NNP/5/obl';
    expect(spoken(joined, 'blamed')).toBe(' | were blamed | Dams for it');
  });

  test('is nothing where the verb is no cue, or not in the passive', () => {
    expect(spoken(declared.replace('declared', 'built'), 'built')).toBeNull();
    expect(spoken(declared.replace('/3/aux:pass', '/3/aux'), 'declared')).toBeNull();
    expect(spoken(declared.replace('/3/nsubj:pass', '/3/obl'), 'declared')).toBeNull();
  });
});
