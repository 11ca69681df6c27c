import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { verbAttribution } from './verb-attributions';

/** "source | cue | content" of what a verb reports; null where it reports nothing. */
function reported(notation: string, verb: string): string | null {
  const tree = treeOf(notation);
  const found = verbAttribution(tree, place(tree, verb));
  return (
    found && [found.source, found.cue, found.content].map((part) => read(tree, part)).join(' | ')
  );
}

/** Is what a verb reports a statement by itself? */
function isClause(notation: string, verb: string): boolean | undefined {
  const tree = treeOf(notation);
  return verbAttribution(tree, place(tree, verb))?.clause;
}

describe('a verb with a clause below it', () => {
  const said =
    'Holt/NNP/2/nsubj said/VBD/0/root that/IN/5/mark dams/NNS/5/nsubj broke/VBD/2/ccomp ././2/punct';
  const fears =
    'Holt/NNP/2/nsubj fears/VBZ/0/root dams/NNS/4/nsubj broke/VBD/2/ccomp in/IN/6/case May/NNP/2/obl';

  test('of saying reports all that follows, which is a statement', () => {
    expect(reported(said, 'said')).toBe('Holt | said | that dams broke');
    expect(isClause(said, 'said')).toBe(true);
  });

  test('of another kind reports the clause that follows at once, as far as it reaches', () => {
    expect(reported(fears, 'fears')).toBe('Holt | fears | dams broke in May');
  });

  test('may name no source', () => {
    expect(
      reported('Fear/VB/0/root that/IN/4/mark dams/NNS/4/nsubj broke/VBD/1/ccomp', 'Fear'),
    ).toBe(' | Fear | that dams broke');
  });

  test('reports nothing where the verb is no cue, or no verb', () => {
    expect(reported(fears.replace('fears/VBZ', 'sleeps/VBZ'), 'sleeps')).toBeNull();
    expect(reported(fears.replace('fears/VBZ', 'fears/NNS'), 'fears')).toBeNull();
  });
});

describe('a verb beside the clause it reports', () => {
  test('put into it reports all of it without the words that report', () => {
    const inserted =
      'Dams/NNS/6/nsubj ,/,/4/punct Holt/NNP/4/nsubj fears/VBZ/6/parataxis ,/,/4/punct broke/VBD/0/root';
    expect(reported(inserted, 'fears')).toBe('Holt | fears | Dams broke');
  });

  test('with "as" reports it too, with another conjunction it does not', () => {
    const as = 'Dams/NNS/2/nsubj broke/VBD/0/root as/IN/5/mark Holt/NNP/5/nsubj feared/VBD/2/advcl';
    expect(reported(as, 'feared')).toBe('Holt | feared | Dams broke');
    expect(reported(as.replace('as/IN', 'because/IN'), 'feared')).toBeNull();
  });

  test('before it reports it', () => {
    const before =
      'Holt/NNP/2/nsubj worried/VBD/0/root :/:/2/punct dams/NNS/5/nsubj broke/VBD/2/parataxis';
    expect(reported(before, 'worried')).toBe('Holt | worried | dams broke');
  });

  test('reports a quotation that hangs on it as anything else', () => {
    const swore =
      "Holt/NNP/2/nsubj swore/VBD/0/root “/``/5/punct no/DT/5/det dam/NN/2/obj ”/''/5/punct today/NN/2/obl:tmod";
    expect(reported(swore, 'swore')).toBe('Holt | swore | no dam');
    expect(reported(swore.replace('“/``', 'at/IN').replace("”/''", 'or/CC'), 'swore')).toBeNull();
  });
});

describe('a claim of responsibility', () => {
  const claimed =
    'Rebels/NNS/2/nsubj claimed/VBD/0/root responsibility/NN/2/obj for/IN/6/case the/DT/6/det raid/NN/3/nmod';

  test('reports the deed, which is no statement by itself', () => {
    expect(reported(claimed, 'claimed')).toBe('Rebels | claimed responsibility | for the raid');
    expect(isClause(claimed, 'claimed')).toBe(false);
  });

  test('reports it also where it hangs on the verb', () => {
    const obl = claimed.replace('raid/NN/3/nmod', 'raid/NN/2/obl').replace('claimed', 'denied');
    expect(reported(obl, 'denied')).toBe('Rebels | denied responsibility | for the raid');
  });

  test('reports the responsibility where no deed is named', () => {
    const alone = 'Rebels/NNS/2/nsubj took/VBD/0/root full/JJ/4/amod responsibility/NN/2/obj';
    expect(reported(alone, 'took')).toBe('Rebels | took full responsibility | full responsibility');
    expect(reported(alone.replace('responsibility', 'control'), 'took')).toBeNull();
  });
});

describe('what is no clause', () => {
  const wants = 'Holt/NNP/2/nsubj wants/VBZ/0/root to/TO/4/mark leave/VB/2/xcomp Varn/NNP/4/obj';

  test('may be an intention, with "to"', () => {
    expect(reported(wants, 'wants')).toBe('Holt | wants | to leave Varn');
    expect(isClause(wants, 'wants')).toBe(false);
    expect(reported(wants.replace('to/TO/4/mark', 'not/RB/4/advmod'), 'wants')).toBeNull();
    expect(reported(wants.replace('Holt/NNP/2/nsubj', 'Now/RB/2/advmod'), 'wants')).toBeNull();
  });

  const called = 'Holt/NNP/2/nsubj called/VBD/0/root for/IN/5/case a/DT/5/det ban/NN/2/obl';

  test('may stand behind a preposition, which belongs to the cue where it touches it', () => {
    expect(reported(called, 'called')).toBe('Holt | called for | a ban');
    const apart =
      'Holt/NNP/2/nsubj called/VBD/0/root again/RB/2/advmod for/IN/6/case a/DT/6/det ban/NN/2/obl';
    expect(reported(apart, 'called')).toBe('Holt | called | a ban');
    expect(reported(called.replace('for/IN', 'with/IN'), 'called')).toBeNull();
  });

  const denied =
    'Holt/NNP/2/nsubj denied/VBD/0/root the/DT/4/det charge/NN/2/obj in/IN/6/case court/NN/2/obl ././2/punct';

  test('may be what is spoken about, without where it is spoken about', () => {
    expect(reported(denied, 'denied')).toBe('Holt | denied | the charge');
    expect(isClause(denied, 'denied')).toBe(false);
  });

  test('is what a verb of saying says, not that somebody intends to say it', () => {
    const refused =
      'Holt/NNP/2/nsubj refused/VBD/0/root to/TO/4/mark discuss/VB/2/xcomp dams/NNS/4/obj';
    expect(reported(refused, 'refused')).toBeNull();
    expect(reported(refused, 'discuss')).toBe('Holt | refused to discuss | dams');
  });

  test.each([
    ['there is no object', denied.replace('charge/NN/2/obj', 'time/NN/2/obl'), 'denied'],
    ['nobody is the source', denied.replace('Holt/NNP/2/nsubj', 'Now/RB/2/advmod'), 'denied'],
    ['the verb reports only clauses', denied.replace('denied', 'hoped'), 'hoped'],
  ])('reports nothing where %s', (_why, notation, verb) => {
    expect(reported(notation, verb)).toBeNull();
  });
});
