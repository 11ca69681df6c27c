import { describe, expect, test } from 'vitest';
import { lexicon, verbForms } from './lemmas';

describe('the forms of a verb', () => {
  test.each([
    ['say', 'say says saying said'],
    ['claim', 'claim claims claiming claimed'],
    ['deny', 'deny denies denying denied'],
    ['announce', 'announce announces announcing announced'],
    ['stress', 'stress stresses stressing stressed'],
    ['admit', 'admit admits admitting admitted'],
    ['plan', 'plan plans planning planned'],
    ['agree', 'agree agrees agreeing agreed'],
    ['write', 'write writes writing wrote written'],
    ['take', 'take takes taking took taken'],
    ['vow', 'vow vows vowing vowed'],
    ['echo', 'echo echoes echoing echoed'],
    ['say', 'say says saying said'],
  ])('%s', (lemma, forms) => {
    expect(verbForms(lemma)).toEqual(forms.split(' '));
  });

  test('lead back to the word of a list', () => {
    const list = lexicon('say deny');
    expect(list.get('denied')).toBe('deny');
    expect(list.get('said')).toBe('say');
    expect(list.get('ran')).toBeUndefined();
  });
});
